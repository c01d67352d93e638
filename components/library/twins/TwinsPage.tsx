import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Lookalikes } from '@/lib/lookalikes';
import type { NetworkSummary } from '@/lib/network-summary';
import { fragmentOf } from '@/components/library/library-route';
import { TwinNodes } from './TwinNodes';
import type { TwinsState } from './twins-state';

interface Props {
  state: TwinsState;
  /** All that are in the library: when they are others, it is looked for again. */
  networks: NetworkSummary[];
}

/** What may be there twice: networks, and findings of one network. */
export function TwinsPage({ state, networks }: Props) {
  const which = networks.map(({ id }) => id).join();
  useEffect(() => {
    void state.look();
    return state.stop;
  }, [state, which]);
  const found = state.found.value;
  const share = state.share.value;
  const isNone = found && found.networks.length + found.nodes.length === 0;
  return (
    <article class="twins">
      <h1 tabIndex={-1}>{i18n.t('twins.title')}</h1>
      <p class="lead">{i18n.t('twins.lead')}</p>
      <div role="status">
        {!found && share !== undefined && (
          <label class="looking">
            <span>{i18n.t('twins.looking')}</span>
            <progress value={share} max={1} />
          </label>
        )}
        {isNone && <p>{i18n.t('twins.none')}</p>}
      </div>
      {found && <Pairs found={found} state={state} />}
    </article>
  );
}

function Pairs({ found: { networks, nodes, more }, state }: { found: Lookalikes; state: TwinsState }) {
  return (
    <>
      {networks.length > 0 && (
        <section>
          <h2>{counted('twins.networks', networks.length)}</h2>
          <ul>
            {networks.map(pair => (
              <TwinNetworks key={pair.map(({ id }) => id).join()} pair={pair} state={state} />
            ))}
          </ul>
        </section>
      )}
      {nodes.length > 0 && (
        <section>
          <h2>{counted('twins.findings', nodes.length)}</h2>
          {more && <p class="small">{i18n.t('twins.more')}</p>}
          <ul>
            {nodes.map(({ network, pair }) => (
              <TwinNodes key={pair.map(({ key }) => key).join()} network={network} pair={pair} state={state} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function TwinNetworks({ pair, state }: { pair: [NetworkSummary, NetworkSummary]; state: TwinsState }) {
  const ids = pair.map(({ id }) => id) as [string, string];
  return (
    <li class="twin">
      <div class="beside">
        {pair.map(({ id, title, question, hashtag, findings }) => (
          <div key={id}>
            <h3>
              <a href={fragmentOf({ view: 'network', network: id })}>{title}</a>
            </h3>
            <p>{question}</p>
            <p class="small">
              <code>#{hashtag}</code>
              <span>{counted('library.findings', findings)}</span>
            </p>
          </div>
        ))}
      </div>
      <p class="actions">
        <a class="button" href={fragmentOf({ view: 'twins', pair: ids })}>
          {i18n.t('twins.beside')}
        </a>
        <button type="button" class="quiet" onClick={() => void state.keepApart(ids)}>
          {i18n.t('twins.notSame')}
        </button>
      </p>
    </li>
  );
}
