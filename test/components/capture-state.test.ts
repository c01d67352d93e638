import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createCaptureState, type CaptureSources } from '@/components/popup/capture-state';
import { networkOfLink, parseLink } from '@/lib/link';

const REPORT = readFileSync(resolve(import.meta.dirname, '../fixtures/report.txt'), 'utf8');

function capturing(text: string, more: Partial<CaptureSources> = {}) {
  const show = vi.fn<(link: string) => Promise<void>>(async () => {});
  const sources = { holdsReport: async () => true, reportText: async () => text, ...more };
  return { show, state: createCaptureState(sources, show) };
}

test('a report on the page is offered, and shown when the reader asks for it', async () => {
  const { state, show } = capturing(`${REPORT}\nHashtag: IkdoHA-dkb8`);
  await state.look(7);
  expect([state.isThere.value, show.mock.calls.length]).toEqual([7, 0]);
  await state.capture();
  const { hashtag, payload } = parseLink(show.mock.calls[0]![0])!;
  const { id } = await networkOfLink({ hashtag, payload: payload! });
  expect(state.madeOf(id)).toEqual({ id, aliases: ['IkdoHA-dkb8'], notes: [] });
  expect([state.madeOf('another'), state.isThere.value]).toEqual([undefined, undefined]);
});

test('what is no report after all is told, and can be tried again', async () => {
  const { state, show } = capturing('Key Findings\n\nNothing but a heading.');
  await state.look(7);
  await state.capture();
  expect(state.problem.value?.key).toBe('noFindings');
  expect(state.isThere.value).toBe(7);
  expect(show).not.toHaveBeenCalled();
});

test('nothing is offered where the page may not be looked into', async () => {
  const { state } = capturing(REPORT, { holdsReport: () => Promise.reject(new Error('Cannot access contents')) });
  await state.look(7);
  expect(state.isThere.value).toBeUndefined();
  await createCaptureState({}, async () => {}).look(7);
});
