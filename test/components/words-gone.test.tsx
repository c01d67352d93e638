// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { sleep } from '../lib/store/small-networks';
import { add, press, unfold, wordsPage } from './words';

afterEach(() => act(() => render(null, document.body)));

test('Undo says so when the network was edited or removed meanwhile, and so does an edit', async () => {
  const { library, id } = await wordsPage(sleep);
  await unfold('Weak words');
  await add('Weak words of Sleeping', 'pillow');
  await library.remove(id);
  await press('.notice button', 'Undo');
  expect(document.querySelector('.notice')!.textContent).toContain('edited or removed meanwhile');
  await add('Weak words of Sleeping', 'blanket');
  expect(document.querySelector('.notice')!.textContent).toContain('edited or removed meanwhile');
});
