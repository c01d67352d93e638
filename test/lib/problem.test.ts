import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const keys = [...readFileSync(`${root}/lib/problem.ts`, 'utf8').matchAll(/^ {2}\| '(\w+)'/gm)].map(match => match[1]);
const said = readFileSync(`${root}/assets/locales/en.yml`, 'utf8')
  .split(/^problem:\n/m)[1]!
  .split(/^\S/m)[0]!;

test('every problem is said in a sentence', () => {
  expect([...said.matchAll(/^ {2}(\w+): /gm)].map(match => match[1])).toEqual(keys);
});
