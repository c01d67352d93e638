// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '@/lib/problem';
import { evidence } from '../fixtures/evidence';
import { evidencePage, fill, press, text } from './evidence-page';
import { storedNetwork } from './library-sources';

afterEach(() => act(() => render(null, document.body)));

const wins = storedNetwork('a', 'Who wins');
const RENT = `#network=${wins.id}&finding=rent-seeking&view=dossier`;
const key = (name: string) =>
  act(
    async () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      ),
  );

test('Escape ends the note that is written, and leaves chosen what is chosen', async () => {
  await evidencePage(RENT, [wins], [evidence(1), evidence(2)]);
  await press('Select');
  await act(async () => document.querySelector<HTMLInputElement>('.evidence .select-box')!.click());
  await press('Add a note');
  await key('Escape');
  expect(document.querySelector('.note-write')).toBeNull();
  expect(text('.bulk')).toContain('1 selected');
  document.querySelector<HTMLElement>('.select-box')!.focus();
  await key('Escape');
  expect(document.querySelector('.bulk')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Select');
});

test('who asks for more answers reads on at the first of them', async () => {
  const findings = Array.from({ length: 30 }, (_, at) => ({
    id: `f${at}`,
    name: `Finding ${at}`,
    text: 'It says so.',
  }));
  const many = storedNetwork('b', 'Many', { network: { ...wins.network, findings } });
  await evidencePage(`#network=${many.id}&view=answers`, [many], []);
  const before = document.querySelectorAll('.answer').length;
  await press('Show 6 more answers');
  expect(document.activeElement).toBe(document.querySelectorAll('.answer h2 a')[before]);
});

test('where nothing can be made of a text, it has the focus', async () => {
  const readGiven = () => Promise.reject(new Problem('noQuestion'));
  await evidencePage('#add', [wins], [], { readGiven } as object);
  await fill(document.querySelector('#given'), 'half a report');
  await press('See what is in it');
  expect(document.activeElement?.id).toBe('given');
});
