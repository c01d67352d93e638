import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import type { StoredNetwork } from '@/lib/model';
import { versionChange } from '@/lib/version-change';
import { fragmentOf } from '@/components/library/library-route';
import { counted, locale, momentOf } from '@/components/locale';

interface Props {
  /** The last first. */
  formers: FormerVersion[];
  /** What it says now. */
  now: StoredNetwork;
  onBringBack(former: FormerVersion): void;
}

/** What a network said before, to be looked at and brought back. */
export function Formers({ formers, now, onBringBack }: Props) {
  return (
    <section class="formers">
      <h2>{i18n.t('edit.formers')}</h2>
      <p class="small">{i18n.t('edit.formersNote')}</p>
      <ol>
        {formers.map((former, index) => {
          const { stored, changedAt } = former;
          return (
            <li key={stored.id}>
              <p>
                <a href={fragmentOf({ view: 'network', network: stored.id })}>{stored.network.title}</a>{' '}
                <span class="small">
                  {i18n.t('edit.until', { when: momentOf(changedAt) })} <code>#{stored.hashtag}</code>
                </span>
              </p>
              <p class="small">{changeSentence(former, formers[index - 1]?.stored ?? now)}</p>
              <button type="button" class="button" onClick={() => onBringBack(former)}>
                {i18n.t('edit.bringBack')} <span class="unseen">{momentOf(changedAt)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What was changed in it then. */
function changeSentence(former: FormerVersion, later: StoredNetwork): string {
  const { question, title, added, gone, renamed, rewritten } = versionChange(former, later);
  const parts = [
    question && i18n.t('edit.change.question'),
    title && i18n.t('edit.change.title'),
    added > 0 && counted('edit.change.added', added),
    gone > 0 && counted('edit.change.gone', gone),
    renamed > 0 && counted('edit.change.renamed', renamed),
    rewritten > 0 && counted('edit.change.rewritten', rewritten),
  ].filter(part => part !== false);
  return parts.length === 0
    ? i18n.t('edit.change.order')
    : i18n.t('edit.change.after', { what: new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts) });
}
