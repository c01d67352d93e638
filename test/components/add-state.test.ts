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
  const all = { readGiven: async () => found, keep: vi.fn<AddSources['keep']>(async () => {}), ...sources };
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
  const text = vi.fn<File['text']>(async () => '');
  await state.lookIntoFile({ size: MAX_BYTES + 1, text });
  expect(state.problem.value?.key).toBe('tooLarge');
  expect(text).not.toHaveBeenCalled();
});

test('a file leaves the text field as it was', async () => {
  const { state } = adding({});
  state.text.value = 'typed';
  await state.lookIntoFile({ size: 5, text: async () => '{}' });
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

const none = { added: 0, known: 0, unfiled: 0, stray: 0, sample: [] };
const anImport = {
  kind: 'library' as const,
  from: 'library' as const,
  added: ['Wins'],
  known: 0,
  corrections: 0,
  evidence: none,
  notes: [],
};

/** An export of a library, with a store that is ended from outside. */
function anExport() {
  const stored = Promise.withResolvers<void>();
  const store = vi.fn<Extract<Found, { kind: 'library' }>['store']>((onProgress, signal) => {
    onProgress(0.25);
    signal.addEventListener('abort', () => stored.reject(signal.reason));
    return stored.promise;
  });
  return { stored, library: { ...anImport, store } satisfies Found };
}

test('a library tells how much of it is stored, until it is', async () => {
  const { stored, library } = anExport();
  const { state, kept } = adding({ readGiven: async () => library });
  await state.look('an export');
  const keeping = state.keep();
  expect(state.progress.value).toBe(0.25);
  stored.resolve();
  await keeping;
  expect(state.progress.value).toBeUndefined();
  expect(kept).toHaveBeenCalledOnce();
});

test('who cancels an import has the preview again, and no problem', async () => {
  const { library } = anExport();
  const { state, kept } = adding({ readGiven: async () => library });
  await state.look('an export');
  const keeping = state.keep();
  state.stop();
  await keeping;
  expect(kept).not.toHaveBeenCalled();
  expect([state.found.value, state.problem.value, state.progress.value]).toEqual([library, undefined, undefined]);
});

test('while a library is stored nothing else is looked into', async () => {
  const { stored, library } = anExport();
  const readGiven = vi.fn<AddSources['readGiven']>(async () => library);
  const { state } = adding({ readGiven });
  await state.look('an export');
  const keeping = state.keep();
  await state.look('another');
  await state.lookIntoFile({ size: 5, text: async () => '{}' });
  expect(readGiven).toHaveBeenCalledOnce();
  stored.resolve();
  await keeping;
});

test('a file that may be a library may be larger than any other', async () => {
  const { state } = adding({});
  await state.lookIntoFile({ name: 'library.json', size: MAX_BYTES + 1, text: async () => '{}' });
  expect(state.found.value).toBe(found);
});

test('an archive is looked into as it is, any other file as text', async () => {
  const readGiven = vi.fn<AddSources['readGiven']>(async () => found);
  const { state } = adding({ readGiven });
  const arrayBuffer = async () => new Uint8Array([80, 75]).buffer;
  await state.lookIntoFile({ name: 'Notes.ZIP', size: 2, text: async () => 'PK', arrayBuffer });
  await state.lookIntoFile({ name: 'notes.csv', size: 2, text: async () => 'PK', arrayBuffer });
  expect(readGiven.mock.calls).toEqual([[new Uint8Array([80, 75])], ['PK']]);
});

test.each([
  [{ ...anImport, evidence: { ...none, added: 2 } }, 'Imported. 1 network is new. 2 passages are kept.'],
  [{ ...anImport, added: [], evidence: { ...none, added: 1 } }, '1 passage is kept.'],
  [anImport, 'Imported. 1 network is new.'],
])('what came of an import is told (%#)', async (imported, text) => {
  const { state, kept } = adding({ readGiven: async () => ({ ...imported, store: async () => {} }) });
  await state.look('an export');
  await state.keep();
  expect(kept).toHaveBeenCalledWith({ text });
});
