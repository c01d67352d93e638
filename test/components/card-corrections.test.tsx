// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { button, click, show, text } from './card';

beforeEach(() => render(null, document.body));

test('a link marked as not related can be had back', async () => {
  const { onCorrect } = await show();
  button('Not related').focus();
  await click('Not related');
  expect(text()).toContain('Marked as not related');
  expect(document.activeElement).toBe(button('Undo'));
  await click('Undo');
  expect(onCorrect.mock.calls).toEqual([
    ['n/Platform Rent', ['Coursera', 'recurring revenue'], false],
    ['n/Platform Rent', ['Coursera', 'recurring revenue'], true],
  ]);
  expect(button('Not related')).toBeDefined();
});

test('a correction that could not be stored is taken back with a sentence', async () => {
  await show({}, { onCorrect: () => Promise.reject(new Error('full')) });
  await click('Not related');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('That could not be saved. Try again in a moment.');
  expect(button('Not related')).toBeDefined();
});

const said = { node: 'n/Rent', name: 'Platform Rent', forms: ['monthly fee'] };

test('a passage that was corrected says so, and can be had back with the forms that linked it', async () => {
  const { onCorrect } = await show({ links: [], unrelated: [said] });
  expect(text()).toBe(
    'On topic: PlatformsYou said this is not related to Platform Rent.Related after allKeep as evidenceKeep this passage',
  );
  button('Related after all').focus();
  await click('Related after all');
  expect(text()).toContain('Platform Rent may be linked here again.');
  expect(document.activeElement).toBe(button('Undo'));
  await click('Undo');
  expect(onCorrect.mock.calls).toEqual([
    ['n/Rent', ['monthly fee'], true],
    ['n/Rent', ['monthly fee'], false],
  ]);
});

test('what was corrected is said beside the links that are left', async () => {
  await show({ unrelated: [said] });
  expect(document.querySelector('h2')?.textContent).toBe('Platform Rent');
  expect(text()).toContain('You said this is not related to Platform Rent.');
});
