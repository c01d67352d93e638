import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import { Marked } from '@/components/Marked';
import { standingOf } from './standing';
import { wordsMet } from './words-met';

interface Props {
  passage: PagePassage;
  /** Whose words are marked in it. */
  node: NodeKey;
  /** Of all nodes that passages of the page are linked to. */
  names: ReadonlyMap<NodeKey, string>;
  /** Whether the reader is at it. */
  isCurrent: boolean;
  onReveal(): void;
}

/** A passage in the list; a click leads to it on the page. */
export function PassageButton({ passage, node, names, isCurrent, onReveal }: Props) {
  const standing = standingOf(passage, node, names);
  return (
    <button
      type="button"
      class="passage"
      aria-current={isCurrent || undefined}
      title={i18n.t('popup.reveal')}
      onClick={onReveal}
    >
      <Marked text={passage.text} ranges={wordsMet(passage, node)} />
      {standing && (
        <span class="standing">
          <span aria-hidden="true">{standing.seen}</span>
          <span class="visually-hidden">{standing.said}</span>
        </span>
      )}
    </button>
  );
}
