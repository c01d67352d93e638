import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NodeKey } from '@/lib/model';
import type { Found } from '@/lib/search';
import { Marked } from './Marked';
import { problemSentence } from './problem-sentence';
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
  return (
    <div class="results" id={id} role={answer.kind === 'findings' && answer.found.length > 0 ? 'listbox' : 'status'} aria-label={i18n.t('query.results')}>
      {answer.kind === 'findings' && answer.found.length === 0 && <p>{i18n.t('query.nothing', { text: answer.text })}</p>}
      {answer.kind === 'findings' && answer.found.map((found, index) => (
        <FoundOption
          key={found.node.key}
          id={`${id}-${index}`}
          found={found}
          active={index === active}
          title={titles.size > 1 ? titles.get(found.node.hashtag) : undefined}
          onChoose={() => onFinding(found.node.key)}
        />
      ))}
      {answer.kind === 'unknown' && <Unknown hashtag={answer.hashtag} near={answer.near} onAsk={onAsk} />}
      {answer.kind === 'problem' && <p>{problemSentence(answer.problem)}</p>}
    </div>
  );
}

interface OptionProps {
  id: string;
  found: Found;
  active: boolean;
  title?: string;
  onChoose(): void;
}

function FoundOption({ id, found: { node, excerpt, marks }, active, title, onChoose }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => { if (active) option.current?.scrollIntoView?.({ block: 'nearest' }); }, [active]);
  return (
    // The keyboard is in the field above: a mouse press must not take the focus from it.
    <div ref={option} id={id} role="option" aria-selected={active} class="found" onMouseDown={event => event.preventDefault()} onClick={onChoose}>
      <p class="found-name">
        <Marked text={node.name} ranges={marks.name} />
        {node.facet && <span class="facet"> {i18n.t('query.via')} <Marked text={node.facet} ranges={marks.facet} /></span>}
      </p>
      <p class="found-text"><Marked text={excerpt} ranges={marks.excerpt} /></p>
      {title && <p class="found-title">{title}</p>}
    </div>
  );
}

function Unknown({ hashtag, near, onAsk }: { hashtag: string; near: string[]; onAsk(text: string): void }) {
  return (
    <>
      <p>{i18n.t('query.unknown', { hashtag })}</p>
      {near.slice(0, 3).map(tag => (
        <p key={tag}>
          <button type="button" class="text-button" onClick={() => onAsk(`#${tag}`)}>{i18n.t('query.didYouMean', { hashtag: tag })}</button>
        </p>
      ))}
      <p class="help">{i18n.t('query.unknownHelp')}</p>
    </>
  );
}
