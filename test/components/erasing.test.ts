import { expect, test, vi } from 'vitest';
import { createLibraryState } from '@/components/library/library-state';
import { librarySources } from './library-sources';

/** The library page with a text that was given and not added; what was put aside of it. */
function given() {
  const kept: string[] = [];
  const keep = async (text: string) => void kept.push(text);
  const sources = librarySources([], { givenDraft: { get: async () => '', keep } });
  const state = createLibraryState(sources);
  state.add.write('half a report');
  return { state, kept, sources };
}

test('with everything goes what was given and not added', async () => {
  const { state, kept, sources } = given();
  await state.settings.eraseAll();
  expect(sources.eraseAll).toHaveBeenCalledOnce();
  expect(state.add.text.value).toBe('');
  await vi.waitFor(() => expect(kept.at(-1)).toBe(''));
});

test('it goes with the networks, and comes back with them', async () => {
  const { state, kept } = given();
  await state.privacy.erase('networks');
  expect(state.add.text.value).toBe('');
  await vi.waitFor(() => expect(kept.at(-1)).toBe(''));
  state.notice.value!.undo!();
  await vi.waitFor(() => expect(state.add.text.value).toBe('half a report'));
});

test('what was given since is not overwritten by that', async () => {
  const { state } = given();
  await state.privacy.erase('networks');
  state.add.write('another');
  state.notice.value!.undo!();
  await vi.waitFor(() => expect(state.notice.value!.text).toContain('back'));
  expect(state.add.text.value).toBe('another');
});

test.each(['everything', 'the networks'])('it stays when %s could not be erased', async what => {
  const { state, sources } = given();
  const fails = () => Promise.reject(new Error('locked'));
  vi.mocked(sources.eraseAll).mockImplementation(fails);
  vi.mocked(sources.eraseKind).mockImplementation(fails);
  await (what === 'everything' ? state.settings.eraseAll() : state.privacy.erase('networks'));
  expect(state.add.text.value).toBe('half a report');
});

test('it stays when another kind is erased', async () => {
  const { state } = given();
  await state.privacy.erase('coverage');
  expect(state.add.text.value).toBe('half a report');
});
