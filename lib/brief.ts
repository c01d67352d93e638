import type { Evidence, Stance } from './evidence';
import { markdownOf } from './markdown-text';
import type { NodeKey, StoredNetwork } from './model';
import { foremostOf, type PagePassage } from './page';
import { passageLink } from './passage-link';

/** A page beside one network: what it touches, what was kept from it, what it leaves out. */
export interface Briefed {
  page: { title: string; url: string };
  network: Pick<StoredNetwork, 'id' | 'hashtag' | 'network'>;
  passages: PagePassage[];
  evidence: Evidence[];
}

/** What a brief says in the reader's language. */
export interface BriefWords {
  beside(network: string, hashtag: string): string;
  touched(passages: number, findings: number, all: number): string;
  nothing: string;
  /** Names the link to a passage. */
  onPage: string;
  strength: Record<'strong' | 'weak', string>;
  kept: string;
  /** How a kept passage bears on a finding; undefined: on none yet. */
  keptFor(stance: Stance, finding: string | undefined): string;
  leftOut(count: number): string;
  named(name: string, facet: string | undefined): string;
}

/** One paragraph, heading or item. Where `href` is given, its text leads there. */
export interface Block {
  kind: 'title' | 'line' | 'heading' | 'quote' | 'item';
  parts: { text: string; href?: string }[];
}

/** What a page says to a network, for the clipboard: what it touches first, then what it leaves out. */
export function briefOf(briefed: Briefed, words: BriefWords): Block[] {
  const { page, network, passages } = briefed;
  const names = namesIn(network.network, network.id, words);
  const touched = touchedBy(passages, names);
  const lit = passages.filter(({ links }) => foremostOf(links).some(({ node }) => names.has(node)));
  const left = [...names].filter(([node]) => !touched.has(node));
  return [
    block('title', { text: page.title || page.url, href: page.url }),
    block('line', { text: words.beside(network.network.title, network.hashtag) }),
    block('line', { text: lit.length > 0 ? words.touched(lit.length, touched.size, names.size) : words.nothing }),
    ...[...touched].flatMap(([node, its]) => [
      block('heading', { text: names.get(node)! }),
      ...its.flatMap(passage => passageBlocks(passage, node, page.url, words)),
    ]),
    ...keptBlocks(briefed, names, words),
    ...(left.length > 0 ? [block('heading', { text: words.leftOut(left.length) })] : []),
    ...left.map(([, text]) => block('item', { text })),
  ];
}

type Names = ReadonlyMap<NodeKey, string>;

const block = (kind: Block['kind'], ...parts: Block['parts']): Block => ({ kind, parts });

function namesIn({ findings, relationships }: StoredNetwork['network'], id: string, words: BriefWords): Names {
  return new Map([
    ...findings.map(one => [`${id}/${one.id}`, words.named(one.name, undefined)] as const),
    ...relationships.map(one => [`${id}/${one.id}`, words.named(one.name, one.facet || undefined)] as const),
  ]);
}

/** What passages speak to, the most first, with these in page order. */
function touchedBy(passages: PagePassage[], names: Names): Map<NodeKey, PagePassage[]> {
  const pairs = passages.flatMap(passage =>
    foremostOf(passage.links)
      .filter(({ node }) => names.has(node))
      .map(({ node }) => ({ node, passage })),
  );
  const touched = [...Map.groupBy(pairs, ({ node }) => node)].toSorted(([, a], [, b]) => b.length - a.length);
  return new Map(touched.map(([node, its]) => [node, its.map(({ passage }) => passage)]));
}

function passageBlocks({ text, links }: PagePassage, node: NodeKey, url: string, words: BriefWords): Block[] {
  const strength = links.find(link => link.node === node)?.strength ?? 'weak';
  const href = passageLink(url, { exact: text, prefix: '', suffix: '' });
  return [
    block('quote', { text }),
    block('line', { text: words.onPage, href }, { text: `, ${words.strength[strength]}` }),
  ];
}

function keptBlocks({ evidence, page }: Briefed, names: Names, words: BriefWords): Block[] {
  const own = evidence.filter(({ node }) => node === undefined || names.has(node));
  if (own.length === 0) return [];
  return [
    block('heading', { text: words.kept }),
    ...own.flatMap(({ node, stance, quote, note }) => [
      block('quote', { text: quote.exact }),
      block(
        'line',
        { text: words.onPage, href: passageLink(page.url, quote) },
        { text: `, ${words.keptFor(stance, node && names.get(node))}` },
      ),
      ...(note.trim() === '' ? [] : [block('line', { text: note })]),
    ]),
  ];
}

/** A brief as Markdown, which reads as plain text too. */
export function briefToMarkdown(blocks: Block[]): string {
  const signs = { title: '# ', line: '', heading: '## ', quote: '> ', item: '- ' };
  const written = blocks.map(({ kind, parts }, index) => {
    const text = parts.map(({ text: said, href }) => (href ? `[${plain(said)}](<${href}>)` : plain(said))).join('');
    return (kind === 'item' && blocks[index - 1]?.kind === 'item' ? '' : '\n') + signs[kind] + text;
  });
  return `${written.join('\n').trimStart()}\n`;
}

/** On one line; blanks at its ends part it from what stands beside it. */
function plain(text: string): string {
  return markdownOf(text.replace(/\s+/g, ' '))
    .replaceAll('&#32;', ' ')
    .replace(/(?<!^)\\#|\\&(?!#?\w+;)/g, sign => sign[1]!); // Harmless there, and it is read as plain text too.
}

/** A brief as HTML, for documents and mails. */
export function briefToHtml(blocks: Block[]): string {
  const tags = { title: 'h1', line: 'p', heading: 'h2', quote: 'blockquote', item: 'li' };
  return blocks
    .map(({ kind, parts }) => {
      const text = parts.map(({ text: said, href }) => {
        const written = escaped(said);
        return href ? `<a href="${escaped(href)}">${written}</a>` : written;
      });
      return `<${tags[kind]}>${text.join('')}</${tags[kind]}>`;
    })
    .join('\n')
    .replace(/<li>[^]*<\/li>/, items => `<ul>\n${items}\n</ul>`);
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, sign => SIGNS[sign]!);
