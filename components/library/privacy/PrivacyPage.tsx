import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PermissionList } from './PermissionList';
import type { PrivacyState } from './privacy-state';
import { StoredList } from './StoredList';

/** What never leaves memory, or is never looked at. Each has a sentence under `privacy.never_*`. */
const NEVER = ['pages', 'private', 'typed', 'others'] as const;

/** What is stored and how to erase it, what is not, what a page can see, and what each permission is for. */
export function PrivacyPage({ state }: { state: PrivacyState }) {
  useEffect(() => state.follow(), [state]);
  return (
    <article class="privacy">
      <h1 tabIndex={-1}>{i18n.t('library.privacy')}</h1>
      <p class="lead">{i18n.t('settings.leaves')}</p>
      <StoredList state={state} />
      <section aria-labelledby="never-title">
        <h2 id="never-title">{i18n.t('privacy.never')}</h2>
        <ul class="plain">
          {NEVER.map(each => (
            <li key={each}>{i18n.t(`privacy.never_${each}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="seen-title">
        <h2 id="seen-title">{i18n.t('privacy.seen')}</h2>
        <p>{i18n.t('settings.pagesSee')}</p>
        <p>{i18n.t('privacy.seenMoments')}</p>
      </section>
      <PermissionList />
    </article>
  );
}
