// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NoticeBar } from '@/components/library/NoticeBar';
import { page, press, text, wins } from './tidy-page';

afterEach(() => act(() => render(null, document.body)));

test('what is being taken back cannot be taken back again', async () => {
  await page(`#network=${wins.id}`, { restore: () => new Promise(() => {}) });
  await press('Remove');
  await press('Undo');
  expect(text('.notice')).toBe('');
});

test('after a removal the focus is on Undo, but not under who writes by then: a blank would press it', async () => {
  let removed = Promise.withResolvers<void>();
  await page(`#network=${wins.id}`, { remove: () => removed.promise });
  const undo = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
  const done = () => act(async () => removed.resolve());
  await press('Remove');
  await done();
  expect(document.activeElement).toBe(undo());
  removed = Promise.withResolvers();
  await press('Remove');
  const field = document.querySelector<HTMLInputElement>('header input')!;
  field.focus();
  await done();
  expect(undo()).toBeDefined();
  expect(document.activeElement).toBe(field);
});

test('what is done again in one place has the focus there again, when what had it is gone', async () => {
  const there = () => document.getElementById('there')!;
  const say = (said: string) =>
    act(() =>
      render(
        <>
          <button id="there" type="button">
            Words
          </button>
          <NoticeBar notice={{ text: said, place: 'there' }} onUndo={() => {}} onDismiss={() => {}} />
        </>,
        document.body,
      ),
    );
  for (const said of ['One added', 'Another added']) {
    await say(said);
    expect(document.activeElement).toBe(there());
    there().blur();
  }
});
