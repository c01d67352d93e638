import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { StoredNetwork } from '@/lib/model';
import { dayOf } from '@/components/locale';
import { fragmentOf } from './library-route';

interface Props {
  stored: StoredNetwork;
  onCopyHashtag(): void;
  onCopyLink(): void;
  /** By which it can be had as a file. */
  exporting: ComponentChildren;
  onRemove(): void;
}

/** What a network is, and what can be done with it. */
export function NetworkOpening({ stored, onCopyHashtag, onCopyLink, exporting, onRemove }: Props) {
  const { network, hashtag, builtIn, addedAt } = stored;
  return (
    <header class="opening">
      <a class="back" href={fragmentOf({ view: 'network' })}>
        {i18n.t('library.allNetworks')}
      </a>
      <p class="small">
        {builtIn && <span class="mark">{i18n.t('library.builtIn')}</span>}
        <span>{i18n.t('library.addedOn', { date: dayOf(addedAt) })}</span>
      </p>
      <h1 tabIndex={-1}>{network.title}</h1>
      <p class="question">{network.question}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onCopyHashtag}>
          {i18n.t('library.copyHashtag')} <code>#{hashtag}</code>
        </button>
        <button type="button" class="button" onClick={onCopyLink}>
          {i18n.t('library.copyLink')}
        </button>
        {exporting}
        <button type="button" class="button danger" onClick={onRemove}>
          {i18n.t('library.remove')}
        </button>
      </div>
    </header>
  );
}
