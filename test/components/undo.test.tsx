// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { page, press, text, wins } from './tidy-page';

afterEach(() => act(() => render(null, document.body)));

test('what is being taken back cannot be taken back again', async () => {
  await page(`#network=${wins.id}`, { restore: () => new Promise(() => {}) });
  await press('Remove');
  await press('Undo');
  expect(text('.notice')).toBe('');
});
