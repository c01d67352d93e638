import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';
import { Marked } from '@/components/Marked';
import { wordsMet } from './words-met';

interface Props {
  passage: PagePassage;
  /** Whose words are marked in it. */
  node: NodeKey;
  /** Whether the reader is at it. */
  isCurrent: boolean;
  onReveal(): void;
}

/** A passage in the list; a click leads to it on the page. */
export function PassageButton({ passage, node, isCurrent, onReveal }: Props) {
  return (
    <button
      type="button"
      class="passage"
      aria-current={isCurrent || undefined}
      title={i18n.t('popup.reveal')}
      onClick={onReveal}
    >
      <Marked text={passage.text} ranges={wordsMet(passage, node)} />
    </button>
  );
}
