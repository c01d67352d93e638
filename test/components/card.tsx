import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { FindingCard, type CardLink, type CardView } from '@/components/card/FindingCard';

/** A link of some score to a finding of that name. */
export const link = (name: string, score: number, more: Partial<CardLink['node']> = {}): CardLink => ({
  link: {
    node: `n/${name}`,
    score,
    strength: score > 0.5 ? 'strong' : 'weak',
    reasons: [
      { by: 'form', words: 'Coursera', form: 'Coursera', how: 'same', weight: 0.6 },
      { by: 'form', words: 'revenue', form: 'recurring revenue', how: 'similar', weight: 0.3 },
    ],
  },
  node: {
    key: `n/${name}`,
    kind: 'finding',
    name,
    text: `${name} is so.`,
    hashtag: 'k3Vd_9QmZxA',
    topic: 1,
    relationships: [],
    ...more,
  },
});

/** A passage with a strong link, a weak one, and a relationship that bears on the first. */
const view: CardView = {
  links: [link('Platform Rent', 0.8, { relationships: ['n/Burden'] }), link('Capture', 0.4)],
  unrelated: [],
  topics: ['Platforms'],
  styles: [0, 3],
  relationships: [{ ...link('Burden', 0).node, kind: 'relationship', facet: 'Shifts Over Time' }],
};

const callbacks = () => ({
  onOpenNetwork: vi.fn<(node: string) => void>(),
  onCorrect: vi.fn<(node: string, forms: string[], related: boolean) => Promise<void>>(async () => undefined),
});

/** Draw a card in the document. */
export async function show(shown: Partial<CardView> = {}, more: object = {}) {
  const given = { ...callbacks(), ...more };
  await act(() => render(<FindingCard {...view} {...shown} {...given} />, document.body));
  return given;
}
/** All that the document says. */
export const text = () => document.body.textContent;
/** The button of the card that says `name`. */
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find(found => found.textContent === name)!;

/** As a person clicks; happy-dom's own events are not trusted. */
export const click = (name: string, isTrusted = true) =>
  act(async () => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button(name).dispatchEvent(event);
  });
