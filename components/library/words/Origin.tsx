import { i18n } from '#i18n';
import type { StoredNetwork } from '@/lib/model';
import { momentOf } from '@/components/locale';

interface Props {
  stored: StoredNetwork;
  onReset(): void;
}

/** Where the words come from, and the way back to those it came with. */
export function Origin({ stored: { network, vocabularyEditedAt }, onReset }: Props) {
  if (vocabularyEditedAt === undefined)
    return <p class="origin small">{i18n.t(network.vocabulary ? 'words.written' : 'words.derived')}</p>;
  return (
    <p class="origin small">
      <span>{i18n.t('words.editedOn', { date: momentOf(vocabularyEditedAt) })}</span>
      <button type="button" class="button" onClick={onReset}>
        {i18n.t('words.reset')}
      </button>
    </p>
  );
}
