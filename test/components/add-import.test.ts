import { expect, test, vi } from 'vitest';
import { createAddState, type AddSources } from '@/components/library/add-state';
import type { Found } from '@/components/library/found';

const givenDraft = { get: async () => '', keep: async () => {} };

function adding(readGiven: AddSources['readGiven']) {
  const kept = vi.fn<Parameters<typeof createAddState>[1]>();
  return { kept, state: createAddState({ readGiven, keep: async () => {}, givenDraft }, kept) };
}

const none = { added: 0, known: 0, unfiled: 0, stray: 0, sample: [] };
const anImport = {
  kind: 'library' as const,
  from: 'library' as const,
  added: ['Wins'],
  known: 0,
  corrections: 0,
  others: 0,
  newerNotes: 0,
  ownNotes: 0,
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
  const { state, kept } = adding(async () => library);
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
  const { state, kept } = adding(async () => library);
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
  const { state } = adding(readGiven);
  await state.look('an export');
  const keeping = state.keep();
  await state.look('another');
  await state.lookIntoFile(new File(['{}'], 'network.json'));
  expect(readGiven).toHaveBeenCalledOnce();
  stored.resolve();
  await keeping;
});

test.each([
  [{ ...anImport, evidence: { ...none, added: 2 } }, 'Imported. 1 network is new. 2 passages are kept.'],
  [{ ...anImport, added: [], evidence: { ...none, added: 1 } }, '1 passage is kept.'],
  [anImport, 'Imported. 1 network is new.'],
])('what came of an import is told (%#)', async (imported, text) => {
  const { state, kept } = adding(async () => ({ ...imported, store: async () => {} }));
  await state.look('an export');
  await state.keep();
  expect(kept).toHaveBeenCalledWith({ text });
});
