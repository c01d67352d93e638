import { i18n } from '#i18n';
import type { BriefWords } from '@/lib/brief';
import { locale } from './locale';

/** What a brief says, in the reader's language. `now`: when the page was read. */
export function briefWords(now: Date): BriefWords {
  const date = now.toLocaleDateString(locale(), { dateStyle: 'long' });
  return {
    beside: (network, hashtag) => i18n.t('brief.beside', { date, network, hashtag }),
    touched: (passages, findings, all) =>
      i18n.t('brief.touched', passages, [String(passages), String(findings), String(all)]),
    nothing: i18n.t('brief.nothing'),
    onPage: i18n.t('brief.onPage'),
    strength: { strong: i18n.t('brief.strong'), weak: i18n.t('brief.weak') },
    kept: i18n.t('brief.kept'),
    keptFor: (stance, finding) =>
      finding === undefined ? i18n.t('brief.unfiled') : i18n.t(`brief.${stance}`, { finding }),
    leftOut: count => i18n.t('brief.leftOut', count),
    named: (name, facet) => (facet === undefined ? name : i18n.t('brief.named', { name, facet })),
  };
}
