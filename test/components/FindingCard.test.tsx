// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { FindingCard, type CardLink, type CardView } from '@/components/card/FindingCard';

beforeEach(() => render(null, document.body));

const link = (name: string, score: number, more: Partial<CardLink['node']> = {}): CardLink => ({
  link: {
    node: `n/${name}`,
    score,
    strength: score > 0.5 ? 'strong' : 'weak',
    reasons: [
      { words: 'Coursera', form: 'Coursera', how: 'same', weight: 0.6 },
      { words: 'revenue', form: 'recurring revenue', how: 'similar', weight: 0.3 },
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

async function show(shown: Partial<CardView> = {}, more: object = {}) {
  const given = { ...callbacks(), ...more };
  await act(() => render(<FindingCard {...view} {...shown} {...given} />, document.body));
  return given;
}
const text = () => document.body.textContent;
const button = (name: string) => [...document.querySelectorAll('button')].find(found => found.textContent === name)!;

/** As a person clicks; happy-dom's own events are not trusted. */
const click = (name: string, isTrusted = true) =>
  act(async () => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button(name).dispatchEvent(event);
  });

test('a card says how strong the link is, to what, and why', async () => {
  await show();
  expect(text()).toContain('Strong link · 2 findings');
  expect(text()).toContain('#k3Vd_9QmZxA');
  expect(document.querySelector('h2')?.textContent).toBe('Platform Rent');
  expect([...document.querySelectorAll('.why li')].map(chip => chip.textContent)).toEqual([
    'Coursera = Coursera',
    'revenue ~ recurring revenue',
  ]);
});

test('a finding wears the style of its topic', async () => {
  await show();
  expect(document.querySelector<HTMLElement>('.dot')?.getAttribute('style')).toContain('--topic-3');
});

test('a card names the relationships its finding bears on', async () => {
  await show();
  expect(text()).toContain('Burden via Shifts Over Time');
  await click('Capture');
  expect(text()).not.toContain('Burden');
});

test('a runner-up takes the place of the first, with how close it is, and gives it back', async () => {
  await show();
  await click('Capture');
  expect(document.querySelector('h2')?.textContent).toBe('Capture');
  expect(text()).toContain('May relate · 50% as strong as the strongest');
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  await click('Platform Rent');
  expect(document.querySelector('h2')?.textContent).toBe('Platform Rent');
});

test.each([
  [0.8, 'Just as strong:Capture100%'],
  [0.69, 'Close behind:Capture86%'],
  [0.4, 'Further behind:Capture50%'],
])('a runner-up of score %f beside 0.8 is shown as “%s”', async (score, line) => {
  await show({ links: [link('Platform Rent', 0.8), link('Capture', score)] });
  expect(document.querySelector('.rivals li')?.textContent).toBe(line);
});

test('how close a runner-up is is said aloud in words', async () => {
  await show();
  expect(button('Capture').getAttribute('aria-label')).toBe('Capture, 50 percent as strong as the strongest');
});

test('a best link that is weak is called no more than possible', async () => {
  await show({ links: [link('Capture', 0.4)] });
  expect(document.querySelector('.top')?.textContent).toContain('May relate · 1 finding');
});

const said = { node: 'n/Rent', name: 'Platform Rent', forms: ['monthly fee'] };

test('a passage that was corrected says so, and can be had back with the forms that linked it', async () => {
  const { onCorrect } = await show({ links: [], unrelated: [said] });
  expect(text()).toBe('On topic: PlatformsYou said this is not related to Platform Rent.Related after all');
  button('Related after all').focus();
  await click('Related after all');
  expect(text()).toContain('Platform Rent may be linked here again.');
  expect(document.activeElement).toBe(button('Undo'));
  await click('Undo');
  expect(onCorrect.mock.calls).toEqual([
    ['n/Rent', ['monthly fee'], true],
    ['n/Rent', ['monthly fee'], false],
  ]);
});

test('what was corrected is said beside the links that are left', async () => {
  await show({ unrelated: [said] });
  expect(document.querySelector('h2')?.textContent).toBe('Platform Rent');
  expect(text()).toContain('You said this is not related to Platform Rent.');
});

test('a long text shows its beginning, and all of it on demand', async () => {
  await show({ links: [link('Long', 0.8, { text: 'word '.repeat(80) })] });
  expect(document.querySelector('.clamped')).not.toBeNull();
  await click('Read on');
  expect(document.querySelector('.clamped')).toBeNull();
});

test('a relationship says through which facet it speaks', async () => {
  await show({ links: [link('Burden', 0.8, { kind: 'relationship', facet: 'Shifts Over Time' })], relationships: [] });
  expect(document.querySelector('h2')?.textContent).toBe('Burden via Shifts Over Time');
});

test('a passage that is on topic only says so and offers nothing', async () => {
  await show({ links: [] });
  expect(text()).toBe('On topic: PlatformsNo finding in your library speaks to it.');
  expect(document.querySelector('button')).toBeNull();
});

test('a link marked as not related can be had back', async () => {
  const { onCorrect } = await show();
  button('Not related').focus();
  await click('Not related');
  expect(text()).toContain('Marked as not related');
  expect(document.activeElement).toBe(button('Undo'));
  await click('Undo');
  expect(onCorrect.mock.calls).toEqual([
    ['n/Platform Rent', ['Coursera', 'recurring revenue'], false],
    ['n/Platform Rent', ['Coursera', 'recurring revenue'], true],
  ]);
  expect(button('Not related')).toBeDefined();
});

test('a correction that could not be stored is taken back with a sentence', async () => {
  await show({}, { onCorrect: () => Promise.reject(new Error('full')) });
  await click('Not related');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('That could not be saved. Try again in a moment.');
  expect(button('Not related')).toBeDefined();
});

test('clicks that a page made up do nothing', async () => {
  const { onCorrect, onOpenNetwork } = await show();
  await click('Not related', false);
  await click('Open network', false);
  expect(onCorrect).not.toHaveBeenCalled();
  expect(onOpenNetwork).not.toHaveBeenCalled();
  await click('Open network');
  expect(onOpenNetwork).toHaveBeenCalledWith('n/Platform Rent');
});

test('a card that came by key says which passage it is', async () => {
  await show({ position: { index: 3, count: 12 } });
  expect(document.querySelector('[role=status]')?.textContent).toBe('Passage 3 of 12');
  expect(document.querySelector('[role=dialog]')?.getAttribute('aria-labelledby')).toBe('position name');
});
