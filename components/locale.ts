import { i18n } from '#i18n';
import { once } from '@/lib/once';

/**
 * Of numbers and dates: the browser's own with its region, where the interface speaks its language (`en-GB`, not `en`); else
 * the language of the interface, so that no sentence is in two.
 */
export const locale = once(() => {
  const [own, spoken] = [new Intl.NumberFormat().resolvedOptions().locale, i18n.t('language')];
  return own.split('-')[0] === spoken ? own : spoken;
});

/** A share from 0 to 1 in whole percents, with the sign where the language puts it: `86%`, `86 %`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}

/** A day as the reader writes it: `2 Jan 2027`. */
export function dayOf(iso: string): string {
  return days().format(new Date(iso));
}

// Made once: making it takes longer than what thousands of dates take.
const days = once(() => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }));

/** The same with the time of day. */
export function momentOf(iso: string): string {
  return new Date(iso).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
