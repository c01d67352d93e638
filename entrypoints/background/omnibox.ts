import { i18n } from '#i18n';
import { onOmnibox, type Disposition, type Piece, type Suggested, type Suggestion } from '@/lib/browser/omnibox';
import { activeTab, goToPage, openPage, type OwnPage } from '@/lib/browser/tabs';
import { nearHashtags } from '@/lib/hashtag';
import { parseLink } from '@/lib/link';
import type { Hashtag } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { partsOf } from '@/lib/node-key';
import { readQuery } from '@/lib/query';
import type { Found, Range } from '@/lib/search';
import type { Library } from '@/lib/store/library';
import { addressOfNetwork, addressOfQuery, privateAddress } from './addresses';

/** Browsers show about so many lines. */
const MAX_SHOWN = 6;

type Asked = Pick<Library, 'networkSummaries' | 'search'>;

/** Look up what is typed in the address bar after our keyword: findings by their text, networks by their hashtag. */
export function answerOmnibox(library: Asked): void {
  onOmnibox(
    i18n.t('omnibox.first'),
    text =>
      suggestionsFor(text, library).catch(() => ({ first: i18n.t('background.libraryTrouble'), suggestions: [] })),
    async (text, where) => go(await addressFor(text, library).catch(() => addressOfQuery(text)), where),
  );
}

/** What to show for a text. */
export async function suggestionsFor(text: string, library: Asked): Promise<Suggested> {
  const networks = await library.networkSummaries();
  const query = readQuery(text, new Set(networks.flatMap(tagsOf)));
  if (query.kind === 'text') return foundFor(query.text, await library.search(query.text), networks);
  if (query.kind === 'empty') return { first: i18n.t('omnibox.first'), suggestions: [] };
  if (query.kind === 'broken-link') return { first: i18n.t('library.brokenLink'), suggestions: [] };
  const { hashtag } = query.kind === 'link' ? query.link : query;
  const here = networks.filter(network => tagsOf(network).includes(hashtag));
  if (here.length > 0) return { first: i18n.t('omnibox.open', { title: here[0]!.title }), suggestions: [] };
  if (query.kind === 'link' && query.link.payload !== undefined)
    return { first: i18n.t('omnibox.carried'), suggestions: [] };
  const near = new Set(nearHashtags(hashtag, networks.flatMap(tagsOf)));
  const meant = networks.filter(network => tagsOf(network).some(tag => near.has(tag)));
  return { first: i18n.t('library.unknown', { hashtag }), suggestions: meant.map(suggestionOf) };
}

/** Where what was entered leads: to the network or finding it names, or to all that it finds. */
export async function addressFor(text: string, library: Asked): Promise<OwnPage> {
  const networks = await library.networkSummaries();
  const [tag = '', finding] = text.split('/');
  const chosen = finding !== undefined && networks.find(network => tagsOf(network).includes(tag.slice(1)));
  if (chosen) return addressOfNetwork(chosen.id, finding);
  const query = readQuery(text, new Set(networks.flatMap(tagsOf)));
  const hashtag = query.kind === 'hashtag' ? query.hashtag : query.kind === 'link' ? query.link.hashtag : undefined;
  const [only, ...more] = networks.filter(network => hashtag !== undefined && tagsOf(network).includes(hashtag));
  if (only && more.length === 0) return addressOfNetwork(only.id);
  const link = parseLink(text);
  return link?.payload === undefined ? addressOfQuery(text) : `/library.html#netgloss=${link.hashtag}.${link.payload}`;
}

async function go(address: OwnPage, where: Disposition): Promise<void> {
  const page = (await activeTab())?.incognito ? await privateAddress(address) : address;
  await (where === 'currentTab' ? goToPage(page) : openPage(page, undefined, { behind: where === 'newBackgroundTab' }));
}

function foundFor(text: string, found: Found[], networks: NetworkSummary[]): Suggested {
  const byId = new Map(networks.map(network => [network.id, network]));
  const suggestions = found.slice(0, MAX_SHOWN).flatMap(({ node, marks }) => {
    const { network: id, id: finding } = partsOf(node.key);
    const network = byId.get(id);
    const title: Piece = { text: ` – ${network?.title ?? ''}`, as: 'dim' };
    return network
      ? [{ content: `#${network.hashtag}/${finding}`, line: [...marked(node.name, marks.name), title] }]
      : [];
  });
  return { first: suggestions.length > 0 ? i18n.t('omnibox.first') : i18n.t('query.nothing', { text }), suggestions };
}

function suggestionOf({ hashtag, title }: NetworkSummary): Suggestion {
  return { content: `#${hashtag}`, line: [{ text: title }, { text: ` – #${hashtag}`, as: 'dim' }] };
}

/** A text with what was met in it standing out. */
function marked(text: string, ranges: Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), as: 'match' });
    at = end;
  }
  return [...pieces, { text: text.slice(at) }].filter(piece => piece.text !== '');
}

function tagsOf({ hashtag, aliases }: NetworkSummary): Hashtag[] {
  return [hashtag, ...aliases];
}
