import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePassage } from '@/lib/model';
import type { PictureNode } from '@/lib/network';
import { Marked } from './Marked';
import { wordsMet } from './words-met';

interface Props {
  node: PictureNode;
  passages: PagePassage[];
  style: number;
  selected: boolean;
  current?: PagePassage['id'];
  onReveal(passage: PagePassage['id']): void;
}

/** More would bury the next finding. */
const SHOWN = 3;

/** A finding or relationship in the list: its name, its text, the passages that speak to it. */
export function FindingEntry({ node, passages, style, selected, current, onReveal }: Props) {
  const [whole, setWhole] = useState(false);
  useEffect(() => setWhole(selected), [selected]);
  const shown = whole ? passages : passages.slice(0, SHOWN);
  return (
    <li class={`finding topic-${style}${selected ? ' selected' : ''}`} data-entry={node.key} aria-current={selected || undefined}>
      <h3>
        <i class={`dot of-${node.kind}`} aria-hidden="true" />
        {node.name}
        {node.facet && <span class="facet">{i18n.t('query.via')} {node.facet}</span>}
      </h3>
      {passages.length > 0 && <span class="count">{i18n.t('graph.passages', passages.length)}</span>}
      <p class={whole ? 'text whole' : 'text'}>
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>{node.text}</button>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map(passage => (
            <li key={passage.id}>
              <button
                type="button"
                class="passage"
                aria-current={passage.id === current || undefined}
                title={i18n.t('popup.reveal')}
                onClick={() => onReveal(passage.id)}
              >
                <Marked text={passage.text} ranges={wordsMet(passage, node.key)} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {passages.length > shown.length && (
        <button type="button" class="text-button more" onClick={() => setWhole(true)}>
          {i18n.t('popup.morePassages', passages.length - shown.length)}
        </button>
      )}
    </li>
  );
}
