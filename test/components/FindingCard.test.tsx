// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { click, link, show, text } from './card';

beforeEach(() => render(null, document.body));

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

test('a card says what stands around the passage after its own words', async () => {
  const around = [
    { by: 'page' as const, words: '', form: '', how: 'same' as const, weight: 0.4 },
    { by: 'before' as const, words: 'their bosses', form: 'Employers', how: 'same' as const, weight: 0.2 },
    { by: 'concept' as const, words: 'fee', form: 'Prices', how: 'same' as const, weight: 0.1 },
  ];
  const { link: plain, node } = link('Platform Rent', 0.8);
  await show({ links: [{ link: { ...plain, reasons: around }, node }] });
  expect([...document.querySelectorAll('.why li')].map(chip => [chip.textContent, chip.getAttribute('title')])).toEqual(
    [
      ['fee → Prices', 'fee speaks of Prices, which bears on the finding'],
      ['the page as a whole', 'Other passages of this page speak to it too'],
      ['before it: their bosses → Employers', 'Right before it stands their bosses, which speaks of Employers'],
    ],
  );
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

test('a passage that is on topic only says so, and can be kept all the same', async () => {
  await show({ links: [] });
  expect(text()).toBe('On topic: PlatformsNo finding in your library speaks to it.Keep as evidenceKeep this passage');
});

test('the network of the finding is a click away', async () => {
  const { onOpenNetwork } = await show();
  await click('Open network');
  expect(onOpenNetwork).toHaveBeenCalledWith('n/Platform Rent');
});

test('a card that came by key says which passage it is', async () => {
  await show({ position: { index: 3, count: 12 } });
  expect(document.querySelector('[role=status]')?.textContent).toBe('Passage 3 of 12');
  expect(document.querySelector('[role=dialog]')?.getAttribute('aria-labelledby')).toBe('position name');
});
