import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import { FoundOption } from './FoundOption';
import { problemSentence } from '@/components/problem-sentence';
import type { Answer } from './query-state';

interface Props {
  id: string;
  answer: Answer;
  /** Index of the finding that Enter chooses. */
  active: number;
  titles: ReadonlyMap<string, string>;
  onFinding(key: NodeKey): void;
  onAsk(text: string): void;
}

/** What a query found, or a sentence that says why nothing was. */
export function QueryResults({ id, answer, active, titles, onFinding, onAsk }: Props) {
  if (answer.kind === 'findings' && answer.found.length > 0) {
    return (
      <div class="results" id={id} role="listbox" aria-label={i18n.t('query.results')}>
        {answer.found.map((found, index) => (
          <FoundOption
            key={found.node.key}
            id={`${id}-${index}`}
            found={found}
            active={index === active}
            title={titles.size > 1 ? titles.get(found.node.hashtag) : undefined}
            onChoose={() => onFinding(found.node.key)}
          />
        ))}
      </div>
    );
  }
  if (answer.kind === 'networks') return <OtherName {...answer} />;
  if (answer.kind === 'none' || answer.kind === 'preview') return null;
  return (
    <div class="results" role="status">
      {answer.kind === 'searching' && <p>{i18n.t('query.searching')}</p>}
      {answer.kind === 'findings' && <p>{i18n.t('query.nothing', { text: answer.text })}</p>}
      {answer.kind === 'unknown' && <Unknown hashtag={answer.hashtag} near={answer.near} onAsk={onAsk} />}
      {answer.kind === 'problem' && <p>{problemSentence(answer.problem)}</p>}
    </div>
  );
}

/** Says so where a hashtag is not the one that the network goes by: it was edited since, or a report called it so. */
function OtherName({ hashtag, networks }: Answer & { kind: 'networks' }) {
  if (networks.some(each => each.hashtag === hashtag)) return null;
  return (
    <div class="results" role="status">
      <p>{i18n.t('query.otherName', { hashtag, now: networks[0]!.hashtag })}</p>
    </div>
  );
}

function Unknown({ hashtag, near, onAsk }: { hashtag: string; near: string[]; onAsk(text: string): void }) {
  return (
    <>
      <p>{i18n.t('query.unknown', { hashtag })}</p>
      {near.slice(0, 3).map(tag => (
        <p key={tag}>
          <button type="button" class="text-button" onClick={() => onAsk(`#${tag}`)}>
            {i18n.t('query.didYouMean', { hashtag: tag })}
          </button>
        </p>
      ))}
      <p class="help">{i18n.t('query.unknownHelp')}</p>
    </>
  );
}
