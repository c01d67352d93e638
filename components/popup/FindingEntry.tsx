import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import type { PictureNode } from '@/lib/network';
import { PassageButton } from './PassageButton';

interface Props {
  node: PictureNode;
  passages: PagePassage[];
  /** Of all nodes that passages of the page are linked to. */
  names: ReadonlyMap<NodeKey, string>;
  style: number;
  selected: boolean;
  current?: PagePassage['id'];
  onReveal(passage: PagePassage['id']): void;
}

/** More would bury the next finding. */
const SHOWN = 3;

/** A finding or relationship in the list: its name, its text, the passages that speak to it. */
export function FindingEntry({ node, passages, names, style, selected, current, onReveal }: Props) {
  const [all, setAll] = useState(false);
  useEffect(() => setAll(selected), [selected]);
  const shown = all ? passages : passages.slice(0, SHOWN);
  const classes = `finding topic-${style}${selected ? ' selected' : ''}`;
  return (
    <li class={classes} data-entry={node.key} aria-current={selected || undefined}>
      <h2>
        <i class={`dot of-${node.kind}`} aria-hidden="true" />
        {node.name}
        {node.facet && (
          <span class="facet">
            {i18n.t('query.via')} {node.facet}
          </span>
        )}
      </h2>
      {passages.length > 0 && <span class="count">{counted('graph.passages', passages.length)}</span>}
      <EntryText text={node.text} />
      {shown.map(passage => (
        <PassageButton
          key={passage.id}
          passage={passage}
          node={node.key}
          names={names}
          isCurrent={passage.id === current}
          onReveal={() => onReveal(passage.id)}
        />
      ))}
      {passages.length > shown.length && (
        <button type="button" class="text-button more" onClick={() => setAll(true)}>
          {counted('popup.morePassages', passages.length - shown.length)}
        </button>
      )}
    </li>
  );
}

/** Its beginning; all of it at a press. */
function EntryText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  return (
    <p class={whole ? 'text whole' : 'text'}>
      <button type="button" dir="auto" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {text}
      </button>
    </p>
  );
}
