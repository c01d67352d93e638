import type { Passage } from '@/lib/model';
import { isOnTop, isWithin, rectsOf } from './rects';
import { createShadowStyles } from './shadow-styles';

/** A passage as it is painted. */
export interface Mark {
  id: Passage['id'];
  /** As in `highlight.css`. */
  name: string;
  /** Stronger paint wins where passages overlap: 0 to 4. */
  priority: number;
  range: StaticRange;
}

/** Paints passages without touching the page's DOM. */
export interface Highlighter {
  /** Paint these, and nothing else of ours. */
  paint(marks: Mark[]): void;
  /** Stress one passage: the one whose card is open. */
  stress(range: StaticRange | undefined): void;
  /** Paint again what the page took from the registry, a few times; then it has its way. */
  restore(): void;
  /** The painted passage at a point of the viewport: the strongest of those that were read, else one that was kept. */
  at(x: number, y: number): Passage['id'] | undefined;
}

/** Over everything of ours. */
const CURRENT = 'ng-current';
const CURRENT_PRIORITY = 5;

/** A page that clears the registry more often than this wants no highlights. */
const MAX_RESTORES = 5;

/** Begin with nothing painted. The registry is the page's too: only names of ours are ever set or deleted. */
export function createHighlighter(shadows: () => ShadowRoot[]): Highlighter {
  const styles = createShadowStyles();
  const ours = new Map<string, Highlight>();
  const ids = new Map<AbstractRange, Passage['id']>();
  let restores = 0;
  return {
    paint(marks) {
      ids.clear();
      for (const { id, range } of marks) {
        ids.set(range, id);
        styles.lendTo(range.startContainer);
      }
      const current = ours.get(CURRENT);
      for (const name of ours.keys()) if (name !== CURRENT) erase(ours, name);
      for (const [name, highlight] of highlightsOf(marks)) show(ours, name, highlight);
      if (current) show(ours, CURRENT, current);
    },
    stress(range) {
      erase(ours, CURRENT);
      if (range) show(ours, CURRENT, highlightOf([range], CURRENT_PRIORITY));
    },
    restore() {
      const lost = [...ours].filter(([name, highlight]) => CSS.highlights.get(name) !== highlight);
      if (lost.length === 0 || restores >= MAX_RESTORES) return;
      restores += 1;
      for (const [name, highlight] of lost) CSS.highlights.set(name, highlight);
    },
    at(x, y) {
      const hits = rangesAt(x, y, ids, shadows())
        .filter(range => ids.has(range) && isOnTop(range, x, y))
        .map(range => ids.get(range)!);
      return hits.find(id => id >= 0) ?? hits[0];
    },
  };
}

function show(ours: Map<string, Highlight>, name: string, highlight: Highlight): void {
  ours.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

function erase(ours: Map<string, Highlight>, name: string): void {
  if (CSS.highlights.get(name) === ours.get(name)) CSS.highlights.delete(name);
  ours.delete(name);
}

function highlightsOf(marks: Mark[]): Map<string, Highlight> {
  const byName = Map.groupBy(marks, ({ name }) => name);
  return new Map(
    [...byName].map(([name, group]) => [
      name,
      highlightOf(
        group.map(({ range }) => range),
        group[0]!.priority,
      ),
    ]),
  );
}

function highlightOf(ranges: StaticRange[], priority: number): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  return highlight;
}

/** `CSS.highlights.highlightsFromPoint` (CSS Custom Highlight API, section 6), which TypeScript does not know yet. */
interface PointRegistry {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

function rangesAt(x: number, y: number, ids: Map<AbstractRange, unknown>, shadowRoots: ShadowRoot[]): AbstractRange[] {
  const hits = (CSS.highlights as PointRegistry).highlightsFromPoint?.(x, y, { shadowRoots });
  if (hits) return hits.flatMap(({ ranges }) => ranges);
  return [...ids.keys()].filter(range => isWithin(rectsOf(range), x, y));
}
