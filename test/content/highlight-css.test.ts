import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const CSS = resolve(import.meta.dirname, '../../entrypoints/content/highlight.css');

/** The rules for where the system chooses all colours: they stand last. */
const forced = readFileSync(CSS, 'utf8').split('(forced-colors: active)')[1]!;

it('paints no ground without the ink for it, lest a highlight below lend an ink that cannot be read there', () => {
  const rules = [...forced.matchAll(/\{([^{}]*)\}/g)].map(([, rule]) => rule!);
  const grounds = rules.filter(rule => /background-color: (?!transparent)/.test(rule));
  expect(grounds.length).toBeGreaterThan(0);
  expect(grounds.filter(rule => !/(?<!-)color: /.test(rule))).toEqual([]);
});
