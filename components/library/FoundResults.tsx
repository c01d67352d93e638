import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { FoundEvidence } from '@/lib/evidence-search';
import type { FoundNetwork } from '@/lib/network-search';
import type { NetworkSummary } from '@/lib/network-summary';
import { partsOf } from '@/lib/node-key';
import type { Found } from '@/lib/search';
import { Marked } from '@/components/Marked';
import { StanceMark } from './dossier/StanceMark';
import { fragmentOf, type LibraryRoute } from './library-route';
import type { Answer } from './search-state';

interface Props {
  answer: Answer & { kind: 'found' };
  networks: NetworkSummary[];
}

/** Whatever answers a text, each kind under its name. */
export function FoundResults({ answer, networks }: Props) {
  const { networks: found, nodes, evidence } = answer;
  const titles = new Map(networks.map(({ id, title }) => [id, title]));
  if (found.length + nodes.length + evidence.length === 0) return <Nothing isEmpty={networks.length === 0} />;
  return (
    <>
      <Kind title={counted('found.networks', found.length)} count={found.length}>
        <NetworkResults found={found} />
      </Kind>
      <Kind title={counted('library.found', nodes.length)} count={nodes.length}>
        <ul>
          {nodes.map(one => (
            <NodeResult key={one.node.key} found={one} titles={titles} />
          ))}
        </ul>
      </Kind>
      <Kind title={counted('found.evidence', evidence.length)} count={evidence.length}>
        <ul>
          {evidence.map(one => (
            <EvidenceResult key={one.evidence.id} found={one} titles={titles} />
          ))}
        </ul>
      </Kind>
    </>
  );
}

function Kind({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What may help, and where else there is something. */
function Nothing({ isEmpty }: { isEmpty: boolean }) {
  return (
    <>
      <p>{i18n.t(isEmpty ? 'library.emptyHelp' : 'found.nothingHelp')}</p>
      <ul class="hints">
        <li>{i18n.t('library.nothingHelp')}</li>
        <li>{i18n.t('found.tagHelp')}</li>
        <li>
          <a href={fragmentOf({ view: 'add' })}>{i18n.t('found.addHelp')}</a>
        </li>
      </ul>
    </>
  );
}

type Titles = ReadonlyMap<string, string>;

function NodeResult({ found: { node, excerpt, marks }, titles }: { found: Found; titles: Titles }) {
  const { network, id } = partsOf(node.key);
  return (
    <li>
      <a href={fragmentOf({ view: 'network', network, node: id })}>
        <Marked text={node.name} ranges={marks.name} />
        {node.facet !== undefined && <span class="facet"> {i18n.t('library.via', { facet: node.facet })}</span>}
      </a>
      <p>
        <Marked text={excerpt} ranges={marks.excerpt} />
      </p>
      <p class="small">
        <span>{titles.get(network)}</span>
        <code>#{node.hashtag}</code>
      </p>
    </li>
  );
}

function EvidenceResult({ found, titles }: { found: FoundEvidence; titles: Titles }) {
  const { evidence, name, field, excerpt, marks } = found;
  const { node, stance, source } = evidence;
  return (
    <li class="found-evidence">
      <StanceMark stance={stance} />
      <a href={fragmentOf(placeOf(node, titles))}>
        <Marked text={excerpt} ranges={marks} />
      </a>
      <p class="small">
        <span>{i18n.t(`found.in.${field}`)}</span>
        <span>{name === undefined ? i18n.t('dossier.unfiledYet') : i18n.t(`found.stance.${stance}`, { name })}</span>
        <span>{source.title || source.site}</span>
      </p>
    </li>
  );
}

/** Where a kept passage is shown: in the dossier of its finding, if that is here. */
function placeOf(node: string | undefined, titles: Titles): LibraryRoute {
  if (node === undefined) return { view: 'evidence', which: 'unfiled' };
  const { network, id } = partsOf(node);
  return titles.has(network) ? { view: 'dossier', network, node: id } : { view: 'evidence' };
}

/** Networks as results. */
export function NetworkResults({ found }: { found: FoundNetwork[] }) {
  return (
    <ul>
      {found.map(({ network: { id, hashtag, title, question }, marks }) => (
        <li key={id}>
          <a href={fragmentOf({ view: 'network', network: id })}>
            <Marked text={title} ranges={marks.title} />
          </a>
          <p>
            <Marked text={question} ranges={marks.question} />
          </p>
          <p class="small">
            <code>#{hashtag}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
