import type { LibraryFile } from './library-file';
import { isWithin, MAX_LIBRARY_BYTES, MAX_ROWS } from './limits';
import { Problem } from './problem';
import type { Steps } from './steps';

/** What is counted of a file, whether its ids are known yet or not. */
interface Counted {
  networks: CountedNetwork[];
  versions: CountedNetwork[];
  corrections: unknown[];
  evidence: unknown[];
  distinct: unknown[];
}

interface CountedNetwork {
  network: { findings: unknown[]; relationships: unknown[] };
}

/** How many rows of a library's file count towards {@link MAX_ROWS}. */
export function rowsIn({ networks, versions, corrections, evidence, distinct }: Counted): number {
  return [...networks, ...versions].reduce(
    (sum, { network }) => sum + 1 + network.findings.length + network.relationships.length,
    corrections.length + evidence.length + distinct.length,
  );
}

/** What is thrown for a library of which no file could be read again. */
export function exportTooLarge(): Problem {
  return new Problem('exportTooLarge', { rows: MAX_ROWS, megabytes: MAX_LIBRARY_BYTES / 2 ** 20 });
}

/**
 * A library as the text of a file, in steps: 100,000 findings are written for a second and more.
 *
 * @param most So many bytes of UTF-8 are read again.
 * @throws Problem `exportTooLarge` for what could not be read again.
 */
export function* libraryJsonSteps(library: LibraryFile, most = MAX_LIBRARY_BYTES): Steps<string> {
  const { networks, versions, ...rest } = library;
  if (rowsIn(library) > MAX_ROWS) throw exportTooLarge();
  const lists: Record<string, string> = {};
  for (const [name, list] of Object.entries({ networks, versions })) {
    const texts: string[] = [];
    for (const one of list) {
      texts.push(`    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`);
      yield;
    }
    lists[name] = texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n  ]`;
  }
  const others = Object.entries(rest).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`,
  );
  const json = `{\n${[...others, ...Object.entries(lists).map(([name, text]) => `  "${name}": ${text}`)].join(',\n')}\n}`;
  if (!isWithin(json, most)) throw exportTooLarge();
  return json;
}
