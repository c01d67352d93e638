import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey, PagePassage } from '@/lib/model';
import type { PictureNode } from '@/lib/network';
import { FindingEntry } from './FindingEntry';

interface Props {
  /** Findings and relationships of the network that is shown. */
  nodes: PictureNode[];
  matched: ReadonlyMap<NodeKey, PagePassage[]>;
  styles: ReadonlyMap<NodeKey, number>;
  selected?: NodeKey;
  /** The passage the reader last went to. */
  current?: PagePassage['id'];
  onReveal(passage: PagePassage['id']): void;
}

/** What this page speaks to, with its passages, the most first; what it does not touch is folded away below. */
export function MatchedFindings({ nodes, matched, styles, selected, current, onReveal }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const entry = selected && list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(selected)}"]`);
    if (!entry) return;
    const fold = entry.closest('details');
    if (fold) fold.open = true;
    entry.scrollIntoView?.({ block: 'start', behavior: isCalm() ? 'instant' : 'smooth' });
  }, [selected]);
  const touched = nodes
    .filter(({ key }) => matched.has(key))
    .toSorted((a, b) => matched.get(b.key)!.length - matched.get(a.key)!.length);
  const untouched = nodes.filter(({ key }) => !matched.has(key));
  const entries = (some: PictureNode[]) => (
    <ol>
      {some.map(node => (
        <FindingEntry
          key={node.key}
          node={node}
          passages={matched.get(node.key) ?? []}
          style={styles.get(node.key) ?? 0}
          selected={node.key === selected}
          current={current}
          onReveal={onReveal}
        />
      ))}
    </ol>
  );
  return (
    <div class="findings" ref={list} tabIndex={-1}>
      {touched.length > 0 && entries(touched)}
      {untouched.length > 0 && (
        <details key={touched.length > 0 ? 'rest' : 'all'} open={touched.length === 0}>
          <summary>
            {touched.length > 0 ? i18n.t('popup.untouched', untouched.length) : i18n.t('popup.allFindings', untouched.length)}
          </summary>
          {entries(untouched)}
        </details>
      )}
    </div>
  );
}

const isCalm = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
