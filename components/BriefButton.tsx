import { i18n } from '#i18n';
import type { BriefState } from './brief-state';

/** Copies what this page says to the network. */
export function BriefButton({ brief }: { brief: BriefState }) {
  if (!brief.isThere.value) return null;
  const told = brief.told.value;
  return (
    <>
      <button type="button" class="text-button" title={i18n.t('brief.help')} onClick={() => void brief.copy()}>
        {told === 'copied' ? <b>{i18n.t('brief.copied')}</b> : i18n.t('brief.copy')}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {told === 'copied' && i18n.t('brief.copiedAloud')}
      </span>
      {told === 'failed' && <span role="alert">{i18n.t('popup.copyFailed')}</span>}
    </>
  );
}
