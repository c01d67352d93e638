// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { button, click, link, show, text } from './card';

beforeEach(() => render(null, document.body));

test('a runner-up takes the place of the first, with how close it is, and gives it back', async () => {
  await show();
  await click('Capture');
  expect(document.querySelector('h2')?.textContent).toBe('Capture');
  expect(text()).toContain('May relate · 50% as strong as the strongest');
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  await click('Platform Rent');
  expect(document.querySelector('h2')?.textContent).toBe('Platform Rent');
});

test.each([
  [0.8, 'Just as strong:Capture100%'],
  [0.69, 'Close behind:Capture86%'],
  [0.4, 'Further behind:Capture50%'],
])('a runner-up of score %f beside 0.8 is shown as “%s”', async (score, line) => {
  await show({ links: [link('Platform Rent', 0.8), link('Capture', score)] });
  expect(document.querySelector('.rivals li')?.textContent).toBe(line);
});

test('how close a runner-up is is said aloud in words', async () => {
  await show();
  expect(button('Capture').getAttribute('aria-label')).toBe('Capture, 50% as strong as the strongest');
});

test('a best link that is weak is called no more than possible', async () => {
  await show({ links: [link('Capture', 0.4)] });
  expect(document.querySelector('.top')?.textContent).toContain('May relate · 1 finding');
});
