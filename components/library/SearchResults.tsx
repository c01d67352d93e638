import { i18n } from '#i18n';
import type { NetworkSummary } from '@/lib/network-summary';
import { partsOf } from '@/lib/node-key';
import type { Found } from '@/lib/search';
import { fragmentOf } from './library-route';
import { problemSentence } from '@/components/problem-sentence';
import { Marked } from '@/components/Marked';
import type { Answer } from './search-state';

interface Props {
  answer: Answer;
  networks: NetworkSummary[];
}

/** What the library has for a text in the query bar. Every result is a link. */
export function SearchResults({ answer, networks }: Props) {
  return (
    <section class="results">
      <h1 tabIndex={-1} aria-live="polite">
        {headingOf(answer)}
      </h1>
      {answer.kind === 'nodes' && answer.found.length === 0 && <p>{i18n.t('library.nothingHelp')}</p>}
      {answer.kind === 'nodes' && (
        <ul>
          {answer.found.map(found => (
            <NodeResult key={found.node.key} found={found} networks={networks} />
          ))}
        </ul>
      )}
      {answer.kind === 'networks' && <NetworkResults networks={answer.networks} />}
      {answer.kind === 'link' && (
        <p>
          <a class="button primary" href={answer.link}>
            {i18n.t('library.lookIntoLink')}
          </a>
        </p>
      )}
      {answer.kind === 'broken-link' && <p>{i18n.t('library.brokenLinkHelp')}</p>}
      {answer.kind === 'unknown' && <p>{i18n.t(answer.isWhole ? 'library.unknownHelp' : 'library.notWhole')}</p>}
      {answer.kind === 'unknown' && answer.near.length > 0 && (
        <>
          <h2>{i18n.t('library.didYouMean')}</h2>
          <NetworkResults networks={answer.near} />
        </>
      )}
    </section>
  );
}

function headingOf(answer: Answer): string {
  if (answer.kind === 'nodes')
    return answer.found.length > 0 ? i18n.t('library.found', answer.found.length) : i18n.t('library.nothing');
  if (answer.kind === 'searching') return i18n.t('query.searching');
  if (answer.kind === 'problem') return problemSentence(answer.problem);
  if (answer.kind === 'unknown') return i18n.t('library.unknown', { hashtag: answer.hashtag });
  if (answer.kind === 'link') return i18n.t('library.linkFound');
  if (answer.kind === 'broken-link') return i18n.t('library.brokenLink');
  return i18n.t('library.networkFound');
}

function NodeResult({ found: { node, excerpt, marks }, networks }: { found: Found; networks: NetworkSummary[] }) {
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
        <span>{networks.find(each => each.id === network)?.title}</span>
        <code>#{node.hashtag}</code>
      </p>
    </li>
  );
}

function NetworkResults({ networks }: { networks: NetworkSummary[] }) {
  return (
    <ul>
      {networks.map(({ id, hashtag, title, question }) => (
        <li key={id}>
          <a href={fragmentOf({ view: 'network', network: id })}>{title}</a>
          <p>{question}</p>
          <p class="small">
            <code>#{hashtag}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
