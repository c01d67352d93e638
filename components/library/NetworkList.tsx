import { i18n } from '#i18n';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { fragmentOf } from './library-route';
import { Switch } from '@/components/Switch';

interface Props {
  networks: NetworkSummary[];
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
        {networks.map(summary => (
          <NetworkItem key={summary.id} summary={summary} opened={summary.id === opened} onEnable={onEnable} />
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
  summary: NetworkSummary;
  opened: boolean;
  onEnable(id: NetworkId, enabled: boolean): void;
}

function NetworkItem({ summary, opened, onEnable }: ItemProps) {
  const { id, title, hashtag, findings, relationships, enabled, builtIn } = summary;
  return (
    <li class="network" data-opened={opened} data-off={!enabled}>
      <a href={fragmentOf({ view: 'network', network: id })} aria-current={opened ? 'page' : undefined}>
        {title}
      </a>
      <Switch on={enabled} label={i18n.t('library.matchPages', { title })} onChange={on => onEnable(id, on)} />
      <p class="small">
        <code>#{hashtag}</code>
        <span>{i18n.t('library.findings', findings)}</span>
        {relationships > 0 && <span>{i18n.t('library.relationships', relationships)}</span>}
        {builtIn && <span class="mark">{i18n.t('library.builtIn')}</span>}
        {!enabled && <span class="mark">{i18n.t('library.off')}</span>}
      </p>
    </li>
  );
}
