import { i18n } from '#i18n';
import type { StoredNetwork } from '@/lib/model';

interface Props {
  stored: StoredNetwork;
  onReset(): void;
}

/** Where the words come from, and the way back to those it came with. */
export function Origin({ stored: { network, vocabularyEditedAt }, onReset }: Props) {
  if (vocabularyEditedAt === undefined)
    return <p class="origin small">{i18n.t(network.vocabulary ? 'words.written' : 'words.derived')}</p>;
  const date = new Date(vocabularyEditedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p class="origin small">
      <span>{i18n.t('words.editedOn', { date })}</span>
      <button type="button" class="button" onClick={onReset}>
        {i18n.t('words.reset')}
      </button>
    </p>
  );
}
