// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchChanges, type Changes } from '@/entrypoints/reader/changes';

let changes: Changes;
const onChange = vi.fn<() => void>();
const shadows = new Set<ShadowRoot>();

beforeEach(() => {
  document.body.replaceChildren();
  shadows.clear();
  changes = watchChanges(shadows, onChange);
  onChange.mockClear();
  return () => changes.stop();
});

/** Change the page so often, and let observers hear of it. */
async function change(count: number, where: Node = document.body): Promise<void> {
  for (let index = 0; index < count; index += 1) where.appendChild(document.createElement('p'));
  await new Promise(resolve => setTimeout(resolve));
}

test('changes are kept until they are taken', async () => {
  await change(3);
  expect(changes.any()).toBe(true);
  expect(changes.take()).toHaveLength(3);
  expect(changes.any()).toBe(false);
  await change(1);
  expect(changes.take()).toHaveLength(1);
});

test('too many changes are all, and nothing more is heard until they are taken', async () => {
  await change(1_001);
  expect(onChange).toHaveBeenCalledTimes(1);
  await change(500);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(changes.take()).toBe('all');
  await change(2);
  expect(changes.take()).toHaveLength(2);
});

test('changes that come one at a time are too many, too', async () => {
  for (let count = 0; count <= 200; count += 1) await change(1);
  expect(changes.take()).toBe('all');
});

test('a page with a clock is at rest, one that goes on changing is not', async () => {
  await change(1_001);
  changes.look();
  expect(changes.isAtRest()).toBe(true);
  await change(3);
  expect(changes.isAtRest()).toBe(true);
  await change(20);
  expect(changes.isAtRest()).toBe(false);
  changes.look();
  expect(changes.isAtRest()).toBe(true);
});

test('shadow roots are watched as long as they are on the page', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  shadows.add(root);
  changes.observe(root);
  await change(1, root);
  expect(changes.take()).toHaveLength(2);
  expect(shadows.size).toBe(1);
  host.remove();
  changes.take();
  expect(shadows.size).toBe(0);
});
