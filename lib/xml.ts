import { MAX_DEPTH } from './limits';

/** An element of XML: its name, its attributes, and the elements in it. Text between elements is left out. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
}

const NAME = '[A-Za-z_:][\\w:.-]*';
/** What may stand where a tag may: comments, instructions, unparsed text; else a tag with its attributes. */
const MARKUP = new RegExp(
  `<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/**
 * The root of an XML document; undefined when it is not well formed, cut off, or declares a type of its own. By hand: our
 * pages' policy (`trusted-types 'none'`) lets nobody use the browser's parser.
 */
export function parseXml(text: string): Element | undefined {
  const top: Element = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', MARKUP.lastIndex)) {
    MARKUP.lastIndex = at;
    const [whole, slash, name, attributes = '', isEmpty] = MARKUP.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (name === undefined) continue;
    if (slash === '/') {
      if (open.length === 1 || open.pop()!.name !== name) return undefined;
    } else {
      const element: Element = { name, attributes: attributesIn(attributes), children: [] };
      open.at(-1)!.children.push(element);
      if (isEmpty === '') open.push(element);
      if (open.length > MAX_DEPTH) return undefined;
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

function attributesIn(text: string): Map<string, string> {
  const pairs = text.matchAll(ATTRIBUTE).map(([, name, double, single]) => [name!, plain(double ?? single!)] as const);
  return new Map(pairs);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** White space as it is written is blanks; what is written by number stays (XML 1.0, section 3.3.3). */
function plain(value: string): string {
  return value
    .replace(/\r\n|[\t\r\n]/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal: string, hex: string, name: string) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}

/** All elements called so within another, in the order of the document. */
export function elementsIn(within: Element, name: string): Element[] {
  return within.children.flatMap(child => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}
