import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import type { Finding, Lexicon, NodeKey, Relationship, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { tallyOf } from '@/lib/tally';
import { nodeStyles } from '@/lib/topic-styles';
import { fragmentOf } from '@/components/library/library-route';
import { Bar } from '@/components/library/answers/Bar';
import type { EvidenceState } from './evidence-state';
import { filingIn } from './filing';
import { HowToKeep } from './HowToKeep';
import { MissingFinding } from './MissingFinding';
import { Sifted } from './Sifted';

interface Props {
  stored: StoredNetwork;
  /** Id of the finding or relationship. */
  node: string;
  networks: NetworkSummary[];
  lexicon: Lexicon['topics'];
  state: EvidenceState;
  /** Of this a note is to be written. */
  noting: Evidence['id'] | undefined;
  /** By which it can be had as a file. */
  exporting: ComponentChildren;
}

/** All that is kept for one finding or relationship, for it and against it. */
export function DossierPage({ stored, node, networks, lexicon, state, noting, exporting }: Props) {
  const key: NodeKey = `${stored.id}/${node}`;
  const { findings, relationships } = stored.network;
  const nodes: (Finding | Relationship)[] = [...findings, ...relationships];
  const own = nodes.find(({ id }) => id === node);
  const { dossier } = state;
  useEffect(() => dossier.follow(key), [dossier, key]);
  const filing = useMemo(() => filingIn(networks, state.search, stored), [networks, state, stored]);
  const evidence = dossier.value.value;
  if (!own) return <MissingFinding where={<Where stored={stored} />} />;
  return (
    <article class="dossier" data-style={nodeStyles(stored, lexicon).get(key)}>
      <Where stored={stored} />
      <h1 tabIndex={-1}>
        {own.name}
        {'facet' in own && <span class="facet"> {i18n.t('library.via', { facet: own.facet })}</span>}
      </h1>
      <p class="lead claim">{own.text}</p>
      {evidence && evidence.length === 0 && (
        <div class="no-evidence">
          <p class="lead">{i18n.t('dossier.empty')}</p>
          <HowToKeep />
        </div>
      )}
      {evidence && evidence.length > 0 && (
        <>
          <Bar tally={tallyOf(evidence)} />
          {exporting}
          <h2 class="unseen">{i18n.t('dossier.lead')}</h2>
          <Sifted key={key} {...{ evidence, state, filing, noting }} />
        </>
      )}
    </article>
  );
}

/** The way back: the network, and its other answers. */
function Where({ stored: { id, network } }: Pick<Props, 'stored'>) {
  return (
    <nav class="where small" aria-label={i18n.t('dossier.where')}>
      <a href={fragmentOf({ view: 'network', network: id })}>{network.title}</a>
      <a href={fragmentOf({ view: 'answers', network: id })}>{i18n.t('answers.tab')}</a>
    </nav>
  );
}
