import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { fold } from '@/lib/text';
import type { NetworkBulk } from './bulk/network-bulk';
import { NetworkBulkBar } from './bulk/NetworkBulkBar';
import type { Selection } from './bulk/selection-state';
import { useFocusBack } from './use-focus-back';
import { fragmentOf } from './library-route';
import { NetworkItem } from './NetworkItem';
import { Preparing } from './Preparing';

interface Props {
  networks: NetworkSummary[];
  /** They are still being read. */
  isBusy: boolean;
  /** Can still be restored. */
  removed: StoredNetwork[];
  opened?: NetworkId;
  onEnable(id: NetworkId, enabled: boolean): void;
  onRestore(id: NetworkId): void;
  selection: Selection;
  bulk: NetworkBulk;
  onMerge(pair: [NetworkId, NetworkId]): void;
}

/** From so many networks on, the list can be narrowed. */
const MANY = 13;

/** All networks of the library, and those removed of late. */
export function NetworkList({
  networks,
  isBusy,
  removed,
  opened,
  onEnable,
  onRestore,
  selection,
  bulk,
  onMerge,
}: Props) {
  const [filter, setFilter] = useState('');
  const isMany = networks.length >= MANY;
  const shown = isMany ? networks.filter(({ title }) => plain(title).includes(plain(filter.trim()))) : networks;
  const isChoosing = selection.isOn.value;
  const ids = shown.map(({ id }) => id);
  return (
    <nav class="networks" aria-labelledby="networks-title" aria-busy={isBusy}>
      <ListHead count={networks.length} selection={selection} />
      <Preparing networks={networks} />
      {isMany && <Filter filter={filter} onFilter={setFilter} />}
      {shown.length === 0 && isMany && <p class="small">{i18n.t('library.noneCalled')}</p>}
      <ul>
        {shown.map(summary => (
          <NetworkItem
            key={summary.id}
            summary={summary}
            opened={summary.id === opened}
            onEnable={onEnable}
            selection={isChoosing ? selection : undefined}
            shown={ids}
          />
        ))}
      </ul>
      {isChoosing && <NetworkBulkBar {...{ selection, shown, bulk, onMerge }} />}
      {networks.length > 0 && !isChoosing && <LookForTwins />}
      {removed.length > 0 && <Removed removed={removed} onRestore={onRestore} />}
    </nav>
  );
}

const plain = (text: string) => fold(text).toLowerCase();

function ListHead({ count, selection }: { count: number; selection: Selection }) {
  const isChoosing = selection.isOn.value;
  const button = useFocusBack(isChoosing);
  return (
    <div class="networks-head">
      <h2 id="networks-title" tabIndex={-1}>
        {i18n.t('library.networks')} <span class="count">{numeral(count)}</span>
      </h2>
      {count > 1 && (
        <button
          ref={button}
          type="button"
          class="quiet"
          aria-pressed={isChoosing}
          onClick={isChoosing ? selection.end : selection.begin}
        >
          {i18n.t('bulk.select')}
        </button>
      )}
    </div>
  );
}

function Filter({ filter, onFilter }: { filter: string; onFilter(filter: string): void }) {
  return (
    <input
      type="search"
      value={filter}
      aria-label={i18n.t('library.filterNetworks')}
      placeholder={i18n.t('library.filterNetworks')}
      autocomplete="off"
      spellcheck={false}
      onInput={event => onFilter(event.currentTarget.value)}
    />
  );
}

function LookForTwins() {
  return (
    <p class="small">
      <a class="quiet" href={fragmentOf({ view: 'twins' })}>
        {i18n.t('twins.look')}
      </a>
    </p>
  );
}

function Removed({ removed, onRestore }: Pick<Props, 'removed' | 'onRestore'>) {
  return (
    <details>
      <summary>{counted('library.recentlyRemoved', removed.length)}</summary>
      <p class="small">{i18n.t('library.removedNote')}</p>
      <ul>
        {removed.map(({ id, network }) => (
          <li key={id} class="removed">
            <span>{network.title}</span>
            <button type="button" class="quiet" onClick={() => onRestore(id)}>
              {i18n.t('library.restore')} <span class="unseen">{network.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
