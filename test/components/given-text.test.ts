import { expect, test, vi } from 'vitest';
import { createGivenText } from '@/components/library/given-text';

/** A text field over what a page that was closed left, and all that was put aside since. */
function field(left = '') {
  const kept: string[] = [];
  const given = createGivenText({ get: async () => left, keep: async text => void kept.push(text) });
  return { kept, given };
}

test('what is written is put aside, and of what is written meanwhile only the last', async () => {
  const { kept, given } = field();
  for (const text of ['a', 'ab', 'abc']) given.write(text);
  await vi.waitFor(() => expect(kept).toEqual(['a', 'abc']));
  given.looked('abc');
  given.added();
  await vi.waitFor(() => expect(kept).toEqual(['a', 'abc', '']));
});

test('what a closed page left is back, and is said to be, until it is cleared', async () => {
  const { kept, given } = field('half a report');
  await given.recover();
  expect([given.text.value, given.isBack.value]).toEqual(['half a report', true]);
  given.write('');
  expect([given.text.value, given.isBack.value]).toEqual(['', false]);
  await vi.waitFor(() => expect(kept).toEqual(['']));
});

test('what was left does not stand for what is written, or what a link holds', async () => {
  for (const begin of ['write', 'looked'] as const) {
    const { given } = field('half a report');
    given[begin]('another');
    await given.recover();
    expect([given.text.value, given.isBack.value]).toEqual(['another', false]);
  }
});

test('a link that was followed and added leaves what the reader put aside', async () => {
  const { kept, given } = field('half a report');
  await given.recover();
  given.looked('https://netgloss.example/#netgloss=x');
  given.added();
  expect([given.text.value, given.isBack.value]).toEqual(['', false]);
  expect(kept).toEqual([]);
});

test('a text stays in the field where none can be put aside', async () => {
  const refuse = () => Promise.reject(new Error('full'));
  const given = createGivenText({ get: refuse, keep: refuse });
  await given.recover();
  given.write('a');
  await Promise.resolve();
  expect(given.text.value).toBe('a');
});
