import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Draft } from '@/lib/draft';

/** Where a finding or relationship stands after it was moved: said to those who cannot see it. */
export function movedSentence({ findings, relationships }: Draft, at: number): string {
  const list = findings.some(node => node.at === at) ? findings : relationships;
  const index = list.findIndex(node => node.at === at);
  const place = numeral(index + 1);
  const name = list[index]?.name.trim() || i18n.t('edit.nameless', { place });
  return i18n.t('edit.moved', { name, place, count: numeral(list.length) });
}
