import { i18n } from '#i18n';
import type { Hashtag } from '@/lib/model';
import type { Copied } from './copy-state';

interface Props {
  hashtag: Hashtag;
  copied?: Copied;
  onCopyHashtag(): void;
  onCopyLink(): void;
}

/** The network's hashtag, and both ways to hand it on. */
export function HashtagActions({ hashtag, copied, onCopyHashtag, onCopyLink }: Props) {
  return (
    <div class="hashtag-actions">
      <button type="button" class="hashtag" title={i18n.t('popup.copyHashtag')} onClick={onCopyHashtag}>
        {copied === 'hashtag' ? (
          <b>{i18n.t('popup.copied')}</b>
        ) : (
          <>
            <span class="visually-hidden">{`${i18n.t('popup.copyHashtag')} `}</span>#{hashtag}
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 6h7v7H6zM3 10V3h7" />
            </svg>
          </>
        )}
      </button>
      <button type="button" class="text-button" title={i18n.t('popup.copyLinkHelp')} onClick={onCopyLink}>
        {copied === 'link' ? <b>{i18n.t('popup.copied')}</b> : i18n.t('popup.copyLink')}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {copied === 'hashtag' && i18n.t('popup.copiedHashtag', { hashtag })}
        {copied === 'link' && i18n.t('popup.copiedLink')}
      </span>
      {copied === 'failed' && <span role="alert">{i18n.t('popup.copyFailed')}</span>}
    </div>
  );
}
