import { Component, h, type Attributes, type ComponentChildren, type ComponentType } from 'preact';

/** A view that is drawn anew only when one of its values is another: among hundreds, those that have not changed cost nothing. */
export function pure<P extends object>(View: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = this.props as Record<string, unknown>;
      const keys = Object.keys(next) as (keyof P & string)[];
      return keys.length !== Object.keys(before).length || keys.some(key => next[key] !== before[key]);
    }

    override render(props: P): ComponentChildren {
      return h<Attributes & P>(View, props);
    }
  };
}
