import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where pages lie on which a script of the references runs; below `/none/` none does. */
export type Reference = 'floor' | 'mark';

/** What the trace calls the beginning and the end of the floor's pass. */
export const FLOOR_MARK = 'floor';

/**
 * The floor: one cold pass in a content script's world that reads the data of every text node, to the last character,
 * between two marks in the trace. The first mark of all is only there to be the first. The sum is kept, or the pass might
 * be optimised away.
 */
const FLOOR = `console.timeStamp('before');
const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
let sum = 0;
console.timeStamp('${FLOOR_MARK}');
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const { data } = node;
  for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
}
console.timeStamp('${FLOOR_MARK}');
globalThis.sum = sum;`;

/** How mark.js is used for a list of words: whole words, each for itself. */
const MARK = `new Mark(document.body).mark(WORDS, { accuracy: 'exactly', separateWordSearch: false });`;

/** Write an unpacked extension with the scripts that we are compared with, each on its own part of the test site. */
export function writeReferences(words: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'netgloss-references-'));
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js');
  const scripts: Record<Reference, string> = {
    floor: FLOOR,
    mark: `${readFileSync(library, 'utf8')}\nconst WORDS = ${JSON.stringify(words)};\n${MARK}`,
  };
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, `${name}.js`), script);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf(Object.keys(scripts))));
  return folder;
}

function manifestOf(names: string[]): object {
  return {
    manifest_version: 3,
    name: 'References',
    version: '1',
    content_scripts: names.map(name => ({
      matches: [`http://127.0.0.1/${name}/*`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    })),
  };
}
