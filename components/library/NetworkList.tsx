import { i18n } from '#i18n';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { fragmentOf } from './library-route';
import { Switch } from '@/components/Switch';

interface Props {
  networks: StoredNetwork[];
  /** Can still be restored. */
  removed: StoredNetwork[];
  opened?: NetworkId;
  onEnable(id: NetworkId, enabled: boolean): void;
  onRestore(id: NetworkId): void;
}

/** All networks of the library, and those removed of late. */
export function NetworkList({ networks, removed, opened, onEnable, onRestore }: Props) {
  return (
    <nav class="networks" aria-labelledby="networks-title">
      <h2 id="networks-title">
        {i18n.t('library.networks')} <span class="count">{networks.length}</span>
      </h2>
      <ul>
        {networks.map(stored => (
          <NetworkItem key={stored.id} stored={stored} opened={stored.id === opened} onEnable={onEnable} />
        ))}
      </ul>
      {removed.length > 0 && (
        <details>
          <summary>{i18n.t('library.recentlyRemoved', removed.length)}</summary>
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
      )}
    </nav>
  );
}

interface ItemProps {
  stored: StoredNetwork;
  opened: boolean;
  onEnable(id: NetworkId, enabled: boolean): void;
}

function NetworkItem({ stored: { id, network, hashtag, enabled, builtIn }, opened, onEnable }: ItemProps) {
  return (
    <li class="network" data-opened={opened} data-off={!enabled}>
      <a href={fragmentOf({ view: 'network', network: id })} aria-current={opened ? 'page' : undefined}>
        {network.title}
      </a>
      <Switch
        on={enabled}
        label={i18n.t('library.matchPages', { title: network.title })}
        onChange={on => onEnable(id, on)}
      />
      <p class="small">
        <code>#{hashtag}</code>
        <span>{i18n.t('library.findings', network.findings.length)}</span>
        {network.relationships.length > 0 && (
          <span>{i18n.t('library.relationships', network.relationships.length)}</span>
        )}
        {builtIn && <span class="mark">{i18n.t('library.builtIn')}</span>}
        {!enabled && <span class="mark">{i18n.t('library.off')}</span>}
      </p>
    </li>
  );
}
