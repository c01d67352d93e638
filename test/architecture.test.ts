import { readFileSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLACES } from './places.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** No file of ours is longer than this, in lines. */
const MAX_LINES = 150;

/** What would let a page's or a network's text become code, or anything leave the browser. */
const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['innerHTML', /\b(inner|outer)HTML\b/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\.write/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['eval', /\beval\(/],
  ['new Function', /\bnew Function\b/],
  ['srcdoc', /\bsrcdoc\b/],
  ['fetch', /\bfetch\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['EventSource', /\bEventSource\b/],
  ['Math.random', /\bMath\.random\b/],
];

const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();
const sources = files.map(file => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));

/** What only background and extension pages have use for: every page that is read would load it. */
const NOT_IN_PAGES = /^assets\/((concepts|fields|ordinary-words)\.json|networks\/)|^fuse\.js$|^dexie$|^lib\/store\//;

/** `import … from 'x'`, `import 'x'`, `export … from 'x'`, `import('x')`. */
const IMPORT =
  /^import\s+(?:[^'";()]*?\sfrom\s+)?['"]([^'"]+)['"]|^export\s[^'";()=]*?\sfrom\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]/gm;

/** The imports of a file, those of our own as paths from the root. */
function importsOf(file: string, source: string): string[] {
  return source
    .matchAll(IMPORT)
    .map(([, imported, exported, called]) => (imported ?? exported ?? called)!)
    .map(path => (path.startsWith('.') ? join(dirname(file), path) : path.replace(/^[@~]\//, '')))
    .toArray();
}

/** All that a place's files import, and what that imports, but for types. Paths have no extension. */
function reachedFrom(place: RegExp): Set<string> {
  const byPath = new Map(sources.map(one => [one.file.replace(/\.tsx?$/, ''), one]));
  const reached = new Set(byPath.keys().filter(path => place.test(path)));
  for (const path of reached) {
    const { file, source } = byPath.get(path) ?? { file: '', source: '' };
    const imported = importsOf(file, source.replace(/^(import|export) type [^;]*;/gm, ''));
    for (const each of imported) reached.add(each);
  }
  return reached;
}

describe('the architecture', () => {
  it('has sources to look at', () => expect(files.length).toBeGreaterThan(20));

  for (const place of PLACES)
    it(`lets ${place.name} import only what it may`, () => {
      const wrong = sources
        .filter(({ file }) => PLACES.find(({ files: belongs }) => belongs.test(file)) === place)
        .flatMap(({ file, source }) =>
          importsOf(file, source)
            .filter(path => !place.imports.test(path) && dirname(path) !== dirname(file))
            .map(path => `${file} imports ${path}`),
        );
      expect(wrong).toEqual([]);
    });

  it('keeps what pages have no use for out of the content script', () => {
    const reached = reachedFrom(/^entrypoints\/(content|reader|card|keeper)\//);
    expect(reached).toContain('lib/topics');
    expect([...reached].filter(path => NOT_IN_PAGES.test(path))).toEqual([]);
  });

  it('touches the extension API only in lib/browser and entrypoints', () => {
    const wrong = sources.filter(
      ({ file, source }) =>
        /^(lib\/[^/]+$|lib\/store|components)/.test(file) && /\b(browser|chrome)\.[a-z]+\.[a-z]/.test(source),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keeps every file short enough to read at once', () => {
    const long = sources.filter(({ source }) => source.trimEnd().split('\n').length > MAX_LINES);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it.each(FORBIDDEN)('never uses %s', (_, pattern) => {
    const used = sources.filter(({ source }) => pattern.test(withoutComments(source)));
    expect(used.map(({ file }) => file)).toEqual([]);
  });

  it('names things with words that say what they are', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|managers?|handlers?|data|info|misc)(\.|\/|-)/;
    expect(files.filter(file => vague.test(file) && !file.endsWith('common-words.ts'))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
