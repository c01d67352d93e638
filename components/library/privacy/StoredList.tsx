import { i18n } from '#i18n';
import type { PrivacyState } from './privacy-state';
import { sizeOf } from './size-words';
import { StoredKind } from './StoredKind';

/** What is stored, kind by kind. */
export function StoredList({ state }: { state: PrivacyState }) {
  const { stored, onDisk, asked } = state;
  const acts = { onAsk: state.ask, onErase: state.erase };
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{i18n.t('privacy.stored')}</h2>
      <p>
        {i18n.t('privacy.storedNote')}
        {onDisk.value !== undefined && <> {i18n.t('privacy.onDisk', { size: sizeOf(onDisk.value) })}</>}
      </p>
      <ul class="stored">
        {stored.value?.map(amount => (
          <StoredKind
            key={amount.kind}
            kind={amount.kind}
            amount={amount}
            isAsked={asked.value === amount.kind}
            {...acts}
          />
        ))}
        <StoredKind kind="settings" isAsked={asked.value === 'settings'} {...acts} />
      </ul>
      <p>
        <a href="#settings">{i18n.t('privacy.everything')}</a>
      </p>
    </section>
  );
}
