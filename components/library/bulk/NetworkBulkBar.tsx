import { i18n } from '#i18n';
import type { NetworkId } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { BulkBar } from './BulkBar';
import type { NetworkBulk } from './network-bulk';
import type { Selection } from './selection-state';

interface Props {
  selection: Selection;
  shown: NetworkSummary[];
  bulk: NetworkBulk;
  onMerge(pair: [NetworkId, NetworkId]): void;
}

/** What can be done with the networks that are chosen. */
export function NetworkBulkBar({ selection, shown, bulk, onMerge }: Props) {
  const all = shown.map(({ id }) => id);
  const chosen = shown.filter(({ id }) => selection.chosen.value.has(id));
  const ids = chosen.map(({ id }) => id);
  const button = (text: string, act: () => unknown, isDanger = false) => (
    <button type="button" class={isDanger ? 'button danger' : 'button'} onClick={() => void act()}>
      {text}
    </button>
  );
  const remove = async () => {
    await bulk.remove(ids);
    selection.end();
  };
  return (
    <BulkBar selection={selection} shown={all}>
      {chosen.some(({ enabled }) => !enabled) && button(i18n.t('bulk.on'), () => bulk.setEnabled(ids, true))}
      {chosen.some(({ enabled }) => enabled) && button(i18n.t('bulk.off'), () => bulk.setEnabled(ids, false))}
      {button(i18n.t('bulk.export'), () => bulk.exportThese(ids))}
      {ids.length === 2 && button(i18n.t('bulk.merge'), () => onMerge([ids[0]!, ids[1]!]))}
      {button(i18n.t('bulk.remove'), remove, true)}
    </BulkBar>
  );
}
