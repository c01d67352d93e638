/** What no file may be called by on one system or another, or what Obsidian's links cannot hold. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%\p{C}]+/gu;
/** Names that Windows keeps to itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The longest name, in characters: paths have limits too. */
const MAX_NAME = 80;

/** Names for files, in order: as near to what things are called as every system takes, none twice in either case. */
export function fileNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const base = baseOf(name);
    let free = base;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${base} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function baseOf(name: string): string {
  const plain = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const short = Array.from(plain)
    .slice(0, MAX_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}
