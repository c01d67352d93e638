import type { LibraryFile } from './library-file';
import type { Steps } from './steps';

/** A library as the text of a file, in steps: 100,000 findings are written for a second and more. */
export function* libraryJsonSteps({ networks, versions, ...rest }: LibraryFile): Steps<string> {
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
  return `{\n${[...others, ...Object.entries(lists).map(([name, text]) => `  "${name}": ${text}`)].join(',\n')}\n}`;
}
