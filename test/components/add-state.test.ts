import { expect, test, vi } from 'vitest';
import { createAddState, type AddSources } from '@/components/library/add-state';
import type { Found } from '@/components/library/found';
import { MAX_BYTES } from '@/lib/limits';
import { Problem } from '@/lib/problem';
import { storedNetwork } from './library-sources';

const { network, id, hashtag } = storedNetwork('a', 'Wins');
const found: Found = { kind: 'network', network, id, hashtag, aliases: [], notes: [] };

function adding(sources: Partial<AddSources>) {
  const kept = vi.fn<Parameters<typeof createAddState>[1]>();
  const all = {
    readGiven: async () => found,
    keep: vi.fn<AddSources['keep']>(async () => {}),
    givenDraft: { get: async () => '', keep: async () => {} },
    ...sources,
  };
  return { ...all, kept, state: createAddState(all, kept) };
}

test('what was given is looked into before anything is stored', async () => {
  const { state, keep } = adding({});
  await state.look('a report');
  expect(state.found.value).toBe(found);
  expect(keep).not.toHaveBeenCalled();
});

test('a problem is told, and the text stays', async () => {
  const { state } = adding({ readGiven: () => Promise.reject(new Problem('noQuestion')) });
  await state.look('half a report');
  expect(state.problem.value?.key).toBe('noQuestion');
  expect(state.text.value).toBe('half a report');
});

test('a file that is too large is not opened', async () => {
  const { state } = adding({});
  const arrayBuffer = vi.fn<File['arrayBuffer']>(async () => new ArrayBuffer());
  await state.lookIntoFile({ name: 'report.txt', size: MAX_BYTES + 1, arrayBuffer });
  expect(state.problem.value?.key).toBe('tooLarge');
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test('a file leaves the text field as it was', async () => {
  const { state } = adding({});
  state.text.value = 'typed';
  await state.lookIntoFile(new File(['{}'], 'network.json'));
  expect(state.found.value).toBe(found);
  expect(state.text.value).toBe('typed');
});

test('of two things given in a row the later one counts', async () => {
  const first = Promise.withResolvers<Found>();
  const { state } = adding({ readGiven: text => (text === 'first' ? first.promise : Promise.resolve(found)) });
  const slow = state.look('first');
  await state.look('second');
  first.resolve({ ...found, hashtag: 'bbbbbbbbbbb' });
  await slow;
  expect(state.found.value).toBe(found);
});

test('what is kept is opened, and the field is empty again', async () => {
  const { state, keep, kept } = adding({});
  await state.look('a report');
  await state.keep();
  expect(keep).toHaveBeenCalledExactlyOnceWith(found);
  expect(kept).toHaveBeenCalledWith({ text: 'Added “Wins”.', opened: id });
  expect(state.text.value).toBe('');
});

test('when keeping fails, text and preview stay', async () => {
  const { state, kept } = adding({ keep: () => Promise.reject(new Problem('libraryFull')) });
  await state.look('a report');
  await state.keep();
  expect(state.problem.value?.key).toBe('libraryFull');
  expect([state.text.value, state.found.value]).toEqual(['a report', found]);
  expect(kept).not.toHaveBeenCalled();
});

test('a file that may be a library may be larger than any other', async () => {
  const { state } = adding({});
  await state.lookIntoFile({ name: 'library.json', size: MAX_BYTES + 1, arrayBuffer: async () => new ArrayBuffer() });
  expect(state.found.value).toBe(found);
});

test('an archive is looked into as it is, any other file as text', async () => {
  const readGiven = vi.fn<AddSources['readGiven']>(async () => found);
  const { state } = adding({ readGiven });
  const archive = new Uint8Array([80, 75, 3, 4, 0]);
  await state.lookIntoFile(new File([archive], 'Notes'));
  await state.lookIntoFile(new File(['PK'], 'notes.zip'));
  expect(readGiven.mock.calls).toEqual([[archive], ['PK']]);
});

test('which file was looked into is known until the text is', async () => {
  const { state } = adding({});
  await state.lookIntoFile(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])], 'badge.png'));
  expect([state.file.value, state.problem.value?.key]).toEqual(['badge.png', 'notText']);
  await state.look();
  expect(state.file.value).toBe(undefined);
});

test('what is written beside a file that is added stays', async () => {
  const { state } = adding({});
  state.write('half a report');
  await state.lookIntoFile(new File(['{}'], 'network.json'));
  await state.keep();
  expect(state.text.value).toBe('half a report');
});
