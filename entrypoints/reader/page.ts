import type { Passage } from '@/lib/model';
import type { Density, PagePassage, PageState, PageStatus, Strength } from '@/lib/page';
import { isWorthShowing } from '@/lib/passages';
import type { CardView } from '@/components/card/FindingCard';
import type { PageSettings } from '@/lib/browser/page-settings';
import { siteHere } from '../content/here';
import { keptMarks, keptView } from './kept';
import type { LateCard } from './late-card';
import type { LateKeeper } from './late-keeper';
import type { Highlighter, Mark } from './highlighter';
import { shownParent } from './prose';
import { rectsOf } from './rects';
import type { PlacedPassage, Visit } from './visit';

/** What of a page is shown beside it as soon as it is another: written by {@link change} alone. */
interface Shown {
  status: PageStatus;
  areVisible: boolean;
  visit?: Visit | undefined;
  current?: Passage['id'] | undefined;
}

/** All that is known in one page. */
export interface Page extends Readonly<Shown> {
  settings: PageSettings;
  /** What was last reported: counts and address, as JSON. */
  reported: string;
  readonly highlighter: Highlighter;
  readonly card: LateCard;
  readonly keeper: LateKeeper;
  /** What is shown beside the page is another: what is told, or what is painted. */
  onChange(): void;
}

/** Let a page be otherwise, and tell so. */
export function change(page: Page, now: Partial<Shown>): void {
  Object.assign(page, now);
  page.onChange();
}

/** How strongly a passage is linked; `undefined` while the background has not answered, or when it is not worth showing. */
export function strengthOf({ passage, links }: Pick<PlacedPassage, 'passage' | 'links'>): Strength | undefined {
  return links && isWorthShowing(passage, links) ? (links[0]?.strength ?? 'topic') : undefined;
}

const SHOWN: Record<Density, Strength[]> = {
  strong: ['strong'],
  links: ['strong', 'weak'],
  topic: ['strong', 'weak', 'topic'],
};

const PRIORITY: Record<Strength, number> = { topic: 1, weak: 2, strong: 3 };

/** Whether a density shows passages of that strength. */
export function shows(density: Density, strength: Strength | undefined): boolean {
  return strength !== undefined && SHOWN[density].includes(strength);
}

/** Paint what the settings let be seen. */
export function paint({ settings, areVisible, visit, highlighter, keeper, onChange }: Page): void {
  const placed = areVisible && visit ? [...visit.placed.values()] : [];
  const marks = placed.flatMap(known => markOf(known, visit!, settings.density));
  highlighter.paint(areVisible && visit ? [...marks, ...keptMarks(keeper.now)] : marks);
  onChange(); // What was read, or kept, changes with what is painted.
}

/** A passage of that id: read on this page, or kept from it. */
export function placedOf({ visit, keeper }: Page, id: Passage['id'] | undefined): PlacedPassage | undefined {
  if (id === undefined) return;
  return visit?.placed.get(id) ?? keeper.now?.found.find(({ passage }) => passage.id === id);
}

function markOf(known: PlacedPassage, { lexicon, nodes }: Visit, density: Density): Mark[] {
  const strength = strengthOf(known);
  if (strength === undefined || !shows(density, strength)) return [];
  const topic = nodes.get(known.links?.[0]?.node ?? '')?.topic ?? known.topics[0] ?? 0;
  const style = lexicon.topics[topic]?.style ?? 0;
  return [{ id: known.passage.id, range: known.range, name: `ng-${style}-${strength}`, priority: PRIORITY[strength] }];
}

/** Passages that are painted, in page order; of those that were kept, such as no other leads to. */
export function shownPassages({ visit, settings, keeper }: Page): PlacedPassage[] {
  const read = [...(visit?.placed.values() ?? [])].filter(known => shows(settings.density, strengthOf(known)));
  const reached = new Set(read.flatMap(({ pieces }) => keeper.now?.foundAt(pieces) ?? []));
  const kept = keeper.now?.found.filter(one => !reached.has(one)) ?? [];
  return inPageOrder([...read, ...kept]).filter(({ range }) => rectsOf(range).length > 0);
}

function inPageOrder(placed: Iterable<PlacedPassage> = []): PlacedPassage[] {
  const keyed = [...placed].map(known => ({ known, node: outermost(known.pieces[0]!.node) }));
  return keyed
    .sort((a, b) => order(a.node, b.node) || a.known.pieces[0]!.from - b.known.pieces[0]!.from)
    .map(({ known }) => known);
}

function order(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node's stand-in in the document itself: out of shadow trees, their host. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root === document || !shownParent(root) ? node : outermost(shownParent(root)!);
}

/** Everything a popup needs. */
export function stateOf(page: Page): PageState {
  const { visit, status, areVisible, current } = page;
  return {
    status,
    site: siteHere(),
    url: location.href,
    contentType: document.contentType,
    highlightsVisible: areVisible,
    lexicon: visit?.lexicon.topics ?? [],
    passages: inPageOrder(visit?.placed.values())
      .filter(({ passage, links }) => !links || isWorthShowing(passage, links))
      .map(pagePassage),
    nodes: [...(visit?.nodes.values() ?? [])],
    evidence: page.keeper.now?.evidence ?? [],
    current,
  };
}

function pagePassage({ passage: { id, text }, topics, links = [] }: PlacedPassage): PagePassage {
  return { id, text, topics, links };
}

/** What a card shows of a passage. */
export function cardViewOf({ lexicon, nodes }: Visit, known: PlacedPassage, keeper: LateKeeper): CardView {
  const { links = [], unrelated = [], topics } = known;
  const linked = links.flatMap(link => {
    const node = nodes.get(link.node);
    return node ? [{ link, node }] : [];
  });
  const related = new Set(linked.flatMap(({ node }) => node.relationships));
  return {
    links: linked,
    unrelated,
    topics: topics.map(topic => lexicon.topics[topic]?.name ?? ''),
    styles: lexicon.topics.map(({ style }) => style),
    relationships: [...related].flatMap(key => nodes.get(key) ?? []),
    kept: keptView(keeper.now, known),
  };
}
