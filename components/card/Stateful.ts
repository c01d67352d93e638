import { Component, type ComponentChildren } from 'preact';

interface Props<S> {
  initial: S;
  children(this: void, state: S, set: (state: S) => void): ComponentChildren;
}

/** State for the card without `preact/hooks`, which every page would have to load: 1.1 kB. */
export class Stateful<S> extends Component<Props<S>, { value: S }> {
  override state = { value: this.props.initial };

  readonly set = (value: S): void => this.setState({ value });

  override render({ children }: Props<S>, { value }: { value: S }): ComponentChildren {
    return children(value, this.set);
  }
}
