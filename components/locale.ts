import { i18n, type GeneratedI18nStructure as Texts } from '#i18n';
import { once } from '@/lib/once';

/**
 * Of numbers and dates: the browser's own with its region, where the interface speaks its language (`en-GB`, not `en`); else
 * the language of the interface, so that no sentence is in two.
 */
export const locale = once(() => {
  const [own, spoken] = [new Intl.NumberFormat().resolvedOptions().locale, i18n.t('language')];
  return own.split('-')[0] === spoken ? own : spoken;
});

/** The texts that have a count and nothing else to fill in. */
type Counted = {
  [K in keyof Texts]: Texts[K] extends { plural: true; substitutions: 1; namedSubstitutions?: never } ? K : never;
}[keyof Texts];

/** A text with its count, in the form that the count asks for. */
export function counted(text: Counted, count: number): string {
  return i18n.t(text, count, [numeral(count)]);
}

/** A whole number as the language writes it: `1,234`, `1.234`, `1 234`. */
export function numeral(count: number): string {
  return numerals().format(count);
}

const numerals = once(() => new Intl.NumberFormat(locale()));

/** A share from 0 to 1 in whole percents, with the sign where the language puts it: `86%`, `86 %`. */
export function percent(share: number): string {
  return percents().format(share);
}

// Made once: making it takes longer than what a hundred shares take.
const percents = once(() => new Intl.NumberFormat(locale(), { style: 'percent' }));

/** A day as the reader writes it: `2 Jan 2027`. */
export function dayOf(iso: string): string {
  return days().format(new Date(iso));
}

const days = once(() => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }));

/** The same with the time of day. */
export function momentOf(iso: string): string {
  return new Date(iso).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
