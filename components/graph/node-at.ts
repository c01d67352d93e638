/** The node of a picture that an event's target is part of, with its key. */
export function nodeAt(target: EventTarget | null): { node: string; element: SVGGraphicsElement } | undefined {
  const element = (target as Element | null)?.closest<SVGGraphicsElement>('[data-node]');
  const node = element?.getAttribute('data-node');
  return element && node != null ? { node, element } : undefined;
}
