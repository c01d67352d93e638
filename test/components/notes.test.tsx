// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNotesState } from '@/components/library/dossier/notes-state';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, press, text } from './evidence-page';
import { storedNetwork } from './library-sources';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

const wins = storedNetwork('a', 'Who wins');
const RENT = `#network=${wins.id}&finding=rent-seeking&view=dossier`;
const one = evidence(1, { note: 'Ask Ann.' });

const field = () => document.querySelector('textarea');
const pause = () => act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));

test('a note is written where it stands, and saves itself after a pause', async () => {
  const { all, unsaved } = await evidencePage(RENT, [wins], [one]);
  expect(text('.note-text')).toBe('Ask Ann.');
  await press('Edit note');
  expect(text('.standing')).toBe('Saves by itself');
  await fill(field(), 'Ask Ann and Bob.');
  expect(text('.standing')).toBe('Saving…');
  expect(all()[0]!.note).toBe('Ask Ann.');
  expect(unsaved).toEqual({ [one.id]: 'Ask Ann and Bob.' });
  await pause();
  expect(all()[0]!.note).toBe('Ask Ann and Bob.');
  expect(text('.standing')).toBe('Saved');
  expect(unsaved).toEqual({});
});

test('a note that is left before the pause is over is saved at once', async () => {
  const { all } = await evidencePage(RENT, [wins], [one]);
  await press('Edit note');
  await fill(field(), 'Ask Cem.');
  await press('Done');
  expect(all()[0]!.note).toBe('Ask Cem.');
  expect(text('.note-text')).toBe('Ask Cem.');
});

test('what was written is undone, and done again', async () => {
  const { all } = await evidencePage(RENT, [wins], [one]);
  await press('Edit note');
  await fill(field(), 'Ask nobody.');
  await press('Undo');
  expect(field()!.value).toBe('Ask Ann.');
  await pause();
  expect(all()[0]!.note).toBe('Ask Ann.');
  await press('Redo');
  expect(field()!.value).toBe('Ask nobody.');
});

test('a note that cannot be saved says so, stays in the field, and is saved when tried again', async () => {
  const changeEvidence = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('full')));
  const { unsaved } = await evidencePage(RENT, [wins], [one], { changeEvidence });
  await press('Edit note');
  await fill(field(), 'Ask Dee.');
  await pause();
  expect(text('[role=alert]')).toContain('This note could not be saved.');
  await press('Done');
  expect(text('.note-text')).toBe('Ask Dee.');
  expect(unsaved).toEqual({ [one.id]: 'Ask Dee.' });
  changeEvidence.mockImplementation(async () => {});
  await press('Try again');
  await pause();
  expect(changeEvidence).toHaveBeenLastCalledWith(one.id, { note: 'Ask Dee.' });
  expect(document.querySelector('[role=alert]')).toBeNull();
});

test('what an earlier page could not save is saved when the library is opened again', async () => {
  const changeEvidence = vi.fn<() => Promise<void>>(async () => {});
  const drop = vi.fn<(id: string) => void>();
  const unsavedNotes = { all: () => ({ [one.id]: 'Half a thought' }), keep: () => {}, drop };
  await createNotesState({ changeEvidence, unsavedNotes }).recover();
  expect(changeEvidence).toHaveBeenCalledExactlyOnceWith(one.id, { note: 'Half a thought' });
  expect(drop).toHaveBeenCalledWith(one.id);
});

test('what is typed while a note is being saved is saved after it', async () => {
  const ends: (() => void)[] = [];
  const changeEvidence = vi.fn<(id: string, change: object) => Promise<void>>(() => new Promise(end => ends.push(end)));
  const notes = createNotesState({ changeEvidence, unsavedNotes: { all: () => ({}), keep() {}, drop() {} } });
  notes.write('x', 'a');
  await pause();
  notes.write('x', 'ab');
  ends[0]!();
  await pause();
  expect(changeEvidence).toHaveBeenLastCalledWith('x', { note: 'ab' });
  expect(notes.written.value.get('x')?.standing).toBe('unsaved');
  ends[1]!();
  await pause();
  expect(notes.written.value.get('x')?.standing).toBe('saved');
});

test('what is typed as soon as the field is there is not lost', async () => {
  await evidencePage(RENT, [wins], [evidence(1)]);
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add a note')!.click();
  while (!field()) await Promise.resolve(); // Drawn, but what is done after painting is not done yet.
  await fill(field(), 'C');
  expect(field()!.value).toBe('C');
});

test('a note that another tab wrote is shown while nothing is typed here', async () => {
  const { change } = await evidencePage(RENT, [wins], [one]);
  await press('Edit note');
  await act(async () => change([{ ...one, note: 'From the panel.' }]));
  expect(field()!.value).toBe('From the panel.');
});
