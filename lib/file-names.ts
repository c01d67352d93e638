/** What no file may be called by on one system or another, or what Obsidian's links cannot hold. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%\p{C}]+/gu;
/** Names that Windows keeps to itself, whatever follows a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3]) *(?:\.|$)/i;

/** The longest name, in characters and in bytes: paths have limits too, and no system takes more than 255 bytes. */
const MAX_NAME = 80;
const MAX_NAME_BYTES = 200;

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
  const short = cut(plain).replace(/^[. ]+|[. ]+$/g, '');
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}

/** As much of a name as fits. */
function cut(name: string): string {
  const signs = Array.from(name).slice(0, MAX_NAME);
  const encoder = new TextEncoder();
  while (encoder.encode(signs.join('')).length > MAX_NAME_BYTES) signs.pop();
  return signs.join('');
}
