import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Fault } from '@/lib/draft-faults';
import { MAX_FINDINGS, MAX_STRING_BYTES } from '@/lib/limits';

/** Why a draft cannot be saved, as a sentence beside the field that it is about. */
export function faultSentence({ kind, field }: Fault): string {
  if (kind === 'none') return i18n.t('edit.fault.none');
  if (kind === 'many') return i18n.t('edit.fault.many', { count: numeral(MAX_FINDINGS) });
  if (kind === 'twice') return i18n.t('edit.fault.twice');
  if (kind === 'long') return i18n.t('edit.fault.long', { kilobytes: String(MAX_STRING_BYTES / 1024) });
  return i18n.t(`edit.fault.empty.${field === 'facet' || field === undefined ? 'name' : field}`);
}

/** The id of a draft's field on the page. */
export function fieldId(field: string, at?: number): string {
  return at === undefined ? `edit-${field}` : `edit-${field}-${at}`;
}
