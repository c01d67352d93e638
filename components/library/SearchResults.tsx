import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Hashtag, NetworkId } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { fragmentOf } from './library-route';
import { problemSentence } from '@/components/problem-sentence';
import { FoundResults, NetworkResults } from './FoundResults';
import type { Answer } from './search-state';

interface Props {
  answer: Answer;
  networks: NetworkSummary[];
  /** Ids of what networks were before they were edited. */
  formers: readonly NetworkId[];
}

/** What the library has for a text in the query bar. Every result is a link. */
export function SearchResults({ answer, networks, formers }: Props) {
  return (
    <section class="results">
      <h1 tabIndex={-1} aria-live="polite">
        {headingOf(answer)}
      </h1>
      {answer.kind === 'found' && <FoundResults answer={answer} networks={networks} />}
      {answer.kind === 'networks' && (
        <>
          <FormerNote {...answer} formers={formers} />
          <NetworkResults found={answer.networks.map(unmarked)} />
        </>
      )}
      {answer.kind === 'link' && (
        <p>
          <a class="button primary" href={answer.link}>
            {i18n.t('library.lookIntoLink')}
          </a>
        </p>
      )}
      {answer.kind === 'broken-link' && <p>{i18n.t('library.brokenLinkHelp')}</p>}
      {answer.kind === 'unknown' && <p>{i18n.t(answer.isWhole ? 'library.unknownHelp' : 'library.notWhole')}</p>}
      {answer.kind === 'unknown' && <FormerNote hashtag={answer.hashtag} networks={[]} formers={formers} />}
      {answer.kind === 'unknown' && answer.near.length > 0 && (
        <>
          <h2>{i18n.t('library.didYouMean')}</h2>
          <NetworkResults found={answer.near.map(unmarked)} />
        </>
      )}
    </section>
  );
}

function headingOf(answer: Answer): string {
  if (answer.kind === 'found') {
    const count = answer.networks.length + answer.nodes.length + answer.evidence.length;
    return count > 0 ? counted('found.results', count) : i18n.t('library.nothing');
  }
  if (answer.kind === 'searching') return i18n.t('query.searching');
  if (answer.kind === 'problem') return problemSentence(answer.problem);
  if (answer.kind === 'unknown') return i18n.t('library.unknown', { hashtag: answer.hashtag });
  if (answer.kind === 'link') return i18n.t('library.linkFound');
  if (answer.kind === 'broken-link') return i18n.t('library.brokenLink');
  return i18n.t('library.networkFound');
}

/** Says so where a hashtag names what a network was before it was edited. */
function FormerNote({ hashtag, networks, formers }: { hashtag: Hashtag } & Pick<Props, 'networks' | 'formers'>) {
  const former = formers.find(id => id.startsWith(hashtag));
  if (former === undefined || networks.some(each => each.hashtag === hashtag)) return null;
  return (
    <p class="note">
      {i18n.t(networks.length > 0 ? 'found.former' : 'found.formerGone', { hashtag })}{' '}
      <a href={fragmentOf({ view: 'network', network: former })}>{i18n.t('found.seeFormer')}</a>
    </p>
  );
}

const unmarked = (network: NetworkSummary) => ({ network, marks: { title: [], question: [] } });
