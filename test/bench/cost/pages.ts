import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../../browser/session.ts';
import type { Figure, Measure } from './figure.ts';

/** What a page pays that is read: script time, memory, long tasks, and how long the first highlight takes. */
export const measure: Measure = async () => ({ figures: [contentScriptSize()] });

/** What every page loads of us, as it is packed: script and style. */
function contentScriptSize(): Figure {
  const script = readFileSync(join(builtFolder('chromium'), 'content-scripts/content.js'));
  return { name: 'content script, min+gzip', value: gzipSync(script).length / 1000, unit: 'kB', reach: 25, aim: 12 };
}
