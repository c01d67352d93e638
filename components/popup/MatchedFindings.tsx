import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import type { PictureNode } from '@/lib/network';
import { FindingEntry } from './FindingEntry';

interface Props {
  /** Findings and relationships of the network that is shown. */
  nodes: PictureNode[];
  matched: ReadonlyMap<NodeKey, PagePassage[]>;
  /** Of all nodes that passages of the page are linked to, in whichever network. */
  names: ReadonlyMap<NodeKey, string>;
  styles: ReadonlyMap<NodeKey, number>;
  selected?: NodeKey;
  /** The passage the reader last went to. */
  current?: PagePassage['id'];
  onReveal(passage: PagePassage['id']): void;
}

/** So many fill the room under the picture: the others, and those folded away, are not what the first picture waits for. */
const AT_FIRST = 4;

/** What this page speaks to, with its passages, the most first; what it does not touch is folded away below. */
export function MatchedFindings({ nodes, matched, selected, ...shared }: Props) {
  const list = useScrollTo(selected);
  const [isDrawn, setDrawn] = useState(selected !== undefined);
  useEffect(() => setDrawn(true), []);
  const touched = nodes
    .filter(({ key }) => matched.has(key))
    .toSorted((a, b) => matched.get(b.key)!.length - matched.get(a.key)!.length);
  const untouched = nodes.filter(({ key }) => !matched.has(key));
  const nothing = touched.length === 0;
  const entry = (node: PictureNode) => (
    <FindingEntry
      key={node.key}
      node={node}
      passages={matched.get(node.key) ?? []}
      names={shared.names}
      style={shared.styles.get(node.key) ?? 0}
      selected={node.key === selected}
      current={shared.current}
      onReveal={shared.onReveal}
    />
  );
  return (
    /* Firefox stops at what scrolls; all that is in it can be reached by itself. */
    <div class="findings" ref={list} tabIndex={-1}>
      {!nothing && <ol>{(isDrawn ? touched : touched.slice(0, AT_FIRST)).map(entry)}</ol>}
      {untouched.length > 0 && (
        <details key={String(nothing)} open={nothing}>
          <summary>{i18n.t(nothing ? 'popup.allFindings' : 'popup.untouched', untouched.length)}</summary>
          <ol>{(isDrawn ? untouched : untouched.slice(0, nothing ? AT_FIRST : 0)).map(entry)}</ol>
        </details>
      )}
    </div>
  );
}

/** Keeps the selected entry in view, unfolding what hides it. */
function useScrollTo(selected: NodeKey | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const entry = selected && list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(selected)}"]`);
    if (!entry) return;
    const fold = entry.closest('details');
    if (fold) fold.open = true;
    entry.scrollIntoView?.({ block: 'start', behavior: isCalm() ? 'instant' : 'smooth' });
  }, [selected]);
  return list;
}

const isCalm = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
