import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pairingsOf, type Pairing } from '@/lib/lookalikes';
import { mergedDraft } from '@/lib/merging';
import type { Network, NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { fragmentOf } from '@/components/library/library-route';
import type { TwinsState } from './twins-state';

/** Two networks side by side, to be made one: a preview that can be changed. */
export function MergePage({ pair, state }: { pair: [NetworkId, NetworkId]; state: TwinsState }) {
  const [both, setBoth] = useState<(StoredNetwork | undefined)[]>();
  useEffect(() => {
    void Promise.all(pair.map(id => state.network(id))).then(setBoth, () => setBoth([]));
  }, [pair.join()]);
  if (!both) return null; // They are being read.
  const [one, other] = both;
  if (one && other && one.id !== other.id) return <Merging key={pair.join()} both={[one, other]} state={state} />;
  return (
    <section class="empty">
      <h1 tabIndex={-1}>{i18n.t('twins.notBoth')}</h1>
      <p>
        <a class="button" href={fragmentOf({ view: 'twins' })}>
          {i18n.t('twins.back')}
        </a>
      </p>
    </section>
  );
}

function Merging({ both, state }: { both: [StoredNetwork, StoredNetwork]; state: TwinsState }) {
  const [first, setFirst] = useState(0);
  const [apart, setApart] = useState<ReadonlySet<NodeKey>>();
  const [wrong, setWrong] = useState<string>();
  const [one, other] = first === 0 ? both : (both.toReversed() as typeof both);
  const pairings = useMemo(() => pairingsOf(one, other), [one, other]);
  const isJoined = (pairing: Pairing) => (apart ? !apart.has(idOf(pairing)) : pairing.isSame);
  const joined = pairings.filter(isJoined);
  const draft = mergedDraft(one, other, joined);
  const toggle = (pairing: Pairing) => {
    const now = new Set(apart ?? pairings.filter(each => !each.isSame).map(idOf));
    if (!now.delete(idOf(pairing))) now.add(idOf(pairing));
    setApart(now);
  };
  return (
    <article class="twins">
      <h1 tabIndex={-1}>{i18n.t('twins.twoNetworks')}</h1>
      <p class="lead">{i18n.t('twins.twoLead')}</p>
      <fieldset class="beside">
        <legend class="unseen">{i18n.t('twins.whose')}</legend>
        {both.map(({ id, hashtag, network }, index) => (
          <label key={id} class="twin-network" data-chosen={first === index}>
            <span class="row">
              <input type="radio" name="whose" checked={first === index} onChange={() => setFirst(index)} />
              <b>{network.title}</b>
            </span>
            <span>{network.question}</span>
            <span class="small">
              <code>#{hashtag}</code> {i18n.t('library.findings', network.findings.length)}
            </span>
          </label>
        ))}
      </fieldset>
      {pairings.length > 0 && (
        <section>
          <h2>{i18n.t('twins.pairings', pairings.length)}</h2>
          <p class="small">{i18n.t('twins.pairingsNote')}</p>
          <ul>
            {pairings.map(pairing => (
              <PairingItem
                key={idOf(pairing)}
                nodes={[nodeOf(one.network, pairing.one), nodeOf(other.network, pairing.other)]}
                joined={isJoined(pairing)}
                onToggle={() => toggle(pairing)}
              />
            ))}
          </ul>
        </section>
      )}
      <div class="save-bar">
        <p role="status">
          {wrong ??
            i18n.t('twins.outcome', {
              findings: i18n.t('library.findings', draft.findings.length),
              relationships: i18n.t('library.relationships', draft.relationships.length),
            })}
        </p>
        <p class="actions">
          <a class="quiet" href={fragmentOf({ view: 'twins' })}>
            {i18n.t('twins.cancel')}
          </a>
          <button
            type="button"
            class="button primary"
            onClick={async () => setWrong(await state.mergeNetworks(one, other, joined))}
          >
            {i18n.t('twins.mergeNetworks')}
          </button>
        </p>
      </div>
    </article>
  );
}

interface ItemProps {
  nodes: ({ name: string; text: string } | undefined)[];
  joined: boolean;
  onToggle(): void;
}

function PairingItem({ nodes, joined, onToggle }: ItemProps) {
  return (
    <li class="twin">
      <label class="row">
        <input type="checkbox" class="select-box" checked={joined} onChange={onToggle} />
        <span>{nodes.map(node => node?.name).join(' = ')}</span>
      </label>
      <div class="beside">
        {nodes.map((node, index) => (
          <div key={index}>
            <h3>{node?.name}</h3>
            <p>{node?.text}</p>
          </div>
        ))}
      </div>
    </li>
  );
}

/** Whichever of the two comes first. */
const idOf = ({ one, other }: Pairing) => [one, other].sort().join(' ');

const nodeOf = ({ findings, relationships }: Network, key: NodeKey) =>
  [...findings, ...relationships].find(({ id }) => id === partsOf(key).id);
