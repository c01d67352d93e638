import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { CardCallbacks } from '@/components/card/CardActions';
import { FindingCard, type CardLink, type CardView } from '@/components/card/FindingCard';
import type { Evidence } from '@/lib/evidence';

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
  kept: [],
  relationships: [{ ...link('Burden', 0).node, kind: 'relationship', facet: 'Shifts Over Time' }],
};

/** A passage kept for the first link of {@link view}. */
export const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  id: '0b1f6c1e-7d0c-4f0e-9a57-0f5f6b1f2c3d',
  node: 'n/Platform Rent',
  stance: 'supports',
  note: '',
  quote: { exact: 'Coursera earns a growing share.', prefix: '', suffix: '' },
  position: { start: 0, end: 31 },
  source: { url: 'https://news.example/', title: 'News', site: 'news.example' },
  keptAt: '2026-11-03T10:00:00.000Z',
  modifiedAt: '2026-11-03T10:00:00.000Z',
  ...more,
});

const callbacks = () => ({
  onOpenNetwork: vi.fn<(node: string) => void>(),
  onCorrect: vi.fn<(node: string, forms: string[], related: boolean) => Promise<void>>(async () => undefined),
  onKeep: vi.fn<CardCallbacks['onKeep']>(async () => evidence()),
  onChangeStance: vi.fn<CardCallbacks['onChangeStance']>(async () => undefined),
  onTakeOut: vi.fn<CardCallbacks['onTakeOut']>(async () => undefined),
  onBringBack: vi.fn<CardCallbacks['onBringBack']>(async () => undefined),
  onWriteNote: vi.fn<CardCallbacks['onWriteNote']>(),
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

/** Click a button, and let what comes of it be drawn. */
export const click = (name: string) =>
  act(async () => {
    button(name).click();
    await new Promise(resolve => setTimeout(resolve));
  });
