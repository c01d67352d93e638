import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Declarations that name a side of the screen, where the beginning or end of a line is meant. */
const SIDED =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)[\w-]*:|(?:left|right|float):|(?:text-align|clear):\s*(?:left|right)\b).*/gm;

/** Shorthands with four values: the second is the right, the fourth the left. */
const FOUR = /^\s*(?:margin|padding|inset):\s*(\S+) (\S+) (\S+) (\S+);/gm;

/** Corners, one by one: they stay where they are when the rest is mirrored. */
const CORNERS = /^\s*border-radius:\s*(\S+) (\S+) (\S+) (\S+);/gm;

const files = globSync('{assets,entrypoints,components}/**/*.css', { cwd: ROOT }).toSorted();

it.each(files)('%s runs from right to left as well as from left to right', file => {
  const css = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const sided = [...css.matchAll(SIDED)].map(([all]) => all.trim());
  const uneven = [...css.matchAll(FOUR)].filter(([, , right, , left]) => right !== left).map(([all]) => all.trim());
  const corners = [...css.matchAll(CORNERS)].filter(([, a, b, c, d]) => a !== b || c !== d).map(([all]) => all.trim());
  expect([...sided, ...uneven, ...corners]).toEqual([]);
});
