import { i18n } from '#i18n';
import type { Lexicon, Reason } from '@/lib/model';
import type { Strength } from '@/lib/page';
import type { SeenWord } from '@/lib/seen-words';
import type { TriedSentence, TriedVerdict } from '@/lib/trial';
import type { WeighedNode } from '@/lib/trial-weighing';
import { locale, percent } from '@/components/locale';

/** So many of the sentences that carry another one are named. */
const MAX_NAMED = 2;

/** How pages would show a sentence. */
export function stateOf({ verdict, weighed }: TriedSentence): Strength | 'dark' {
  if (verdict?.isLit !== true) return 'dark';
  const shown = shownOf(weighed?.nodes ?? [])[0]?.link.strength;
  return shown ?? (isOnlyCarried(verdict) ? 'dark' : 'topic');
}

/** Whether it has no topic word of its own: then it has to speak to a finding. */
const isOnlyCarried = ({ level }: TriedVerdict) => level === 'faint';

/** The findings that pages would link it to, the best first. */
export function shownOf(nodes: WeighedNode[]): WeighedNode[] {
  return nodes.filter(({ outcome }) => outcome === 'strong' || outcome === 'weak');
}

/** Why a sentence is lit, or is not, in a sentence. */
export function whyOf(sentence: TriedSentence): string {
  const { isReadable, words, verdict } = sentence;
  const against = words.filter(({ kind }) => kind === 'against');
  if (!isReadable) return i18n.t('trial.why.tooShort');
  if (verdict?.isLit && stateOf(sentence) === 'dark') return i18n.t('trial.why.carriedInVain');
  if (verdict) return whyBy(verdict, words);
  if (against.length > 0) return i18n.t('trial.why.against', { words: quoted(against) });
  return i18n.t(words.length > 0 ? 'trial.why.faintAlone' : 'trial.why.noWord');
}

function whyBy(verdict: TriedVerdict, words: SeenWord[]): string {
  const { level, isLit, given, needed } = verdict;
  const has = (kind: SeenWord['kind']) => words.filter(word => word.kind === kind);
  if (level === 'sure') return i18n.t('trial.why.sure');
  if (level === 'against') return i18n.t('trial.why.against', { words: quoted(has('against')) });
  if (level === 'alone' && isLit)
    return i18n.t(has('strong').length > 0 ? 'trial.why.strongWord' : 'trial.why.twoWeak');
  if (level === 'alone') return i18n.t('trial.why.doubted', { by: byWhom(verdict, -1) });
  if (isLit) return i18n.t('trial.why.carried', { by: byWhom(verdict, 1) });
  if (given > 0 && needed === Infinity) return i18n.t('trial.why.lone');
  if (given > 0) return i18n.t('trial.why.littleCompany', { percent: percent(Math.min(0.99, given / needed)) });
  return given < 0 ? i18n.t('trial.why.refused', { by: byWhom(verdict, -1) }) : i18n.t('trial.why.noCompany');
}

/** Who carries a sentence (`sign` 1), or who speaks against it (-1): those that count most. */
function byWhom({ near, title }: TriedVerdict, sign: 1 | -1): string {
  const sentences = near
    .filter(({ given }) => given * sign > 0)
    .slice(0, MAX_NAMED)
    .map(({ sentence }) => i18n.t('trial.by.sentence', { n: String(sentence + 1) }));
  const all = [...sentences, ...(title * sign > 0 ? [i18n.t('trial.by.title')] : [])];
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(all);
}

/** The words of one kind that the gate saw, with their topics. */
export function seenOf(words: SeenWord[], kind: SeenWord['kind'], topics: Lexicon['topics']): string | undefined {
  const its = words.filter(word => word.kind === kind);
  if (its.length === 0) return;
  const names = new Set(its.flatMap(word => word.topics.map(topic => topics[topic]!.name)));
  return names.size === 0 ? quoted(its) : i18n.t('trial.seenOf', { words: quoted(its), topics: [...names].join(', ') });
}

const quoted = (words: SeenWord[]) => [...new Set(words.map(({ text }) => i18n.t('said.quoted', { text })))].join(', ');

/** One reason why a finding is near, in words. */
export function reasonText({ by, words, form, how }: Reason): string {
  if (by === 'page') return i18n.t('trial.reason.page');
  if (by === 'form' && how === 'similar') return i18n.t('trial.reason.formSimilar', { words, form });
  return i18n.t(`trial.reason.${by}`, { words, form });
}
