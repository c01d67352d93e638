import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Lexicon } from '@/lib/model';
import type { SeenWord } from '@/lib/seen-words';
import type { TriedSentence } from '@/lib/trial';
import { seenOf, shownOf, stateOf, whyOf } from './tried-words';
import { Weighed } from './Weighed';

interface Props {
  sentence: TriedSentence;
  /** From 1. */
  number: number;
  /** Whether it begins a paragraph after another one. */
  isFirst: boolean;
  topics: Lexicon['topics'];
  /** Which topic wears which style on pages. */
  lexicon: Lexicon['topics'];
}

/** One sentence: how a page would show it, which words were seen, why, and what was weighed. */
export function TriedItem({ sentence, number, isFirst, topics, lexicon }: Props) {
  const state = stateOf(sentence);
  return (
    <li
      class="tried-sentence"
      value={number}
      data-state={state}
      data-first={isFirst}
      data-style={styleOf(sentence, topics, lexicon)}
    >
      <p class="said">
        <MarkedWords text={sentence.text} words={sentence.words} />
      </p>
      <p class="small">
        <b class="state">{i18n.t(`trial.state.${state}`)}</b> {whyOf(sentence)}
      </p>
      <Seen words={sentence.words} topics={topics} />
      {sentence.weighed && <Weighed weighed={sentence.weighed} />}
    </li>
  );
}

/** The style of what it is linked to, or else of its first topic, as pages have it. */
function styleOf(
  { weighed, topics: its }: TriedSentence,
  topics: Lexicon['topics'],
  lexicon: Lexicon['topics'],
): number {
  const topic = topics[shownOf(weighed?.nodes ?? [])[0]?.node.topic ?? -1] ?? topics[its[0] ?? 0];
  return lexicon.find(({ id, network }) => id === topic?.id && network === topic.network)?.style ?? topic?.style ?? 0;
}

function MarkedWords({ text, words }: { text: string; words: SeenWord[] }) {
  const free = words.filter((word, index) => index === 0 || endOf(words[index - 1]!) <= word.start);
  return (
    <>
      {free.map((word, index) => (
        <Fragment key={word.start}>
          {text.slice(index === 0 ? 0 : endOf(free[index - 1]!), word.start)}
          <mark data-kind={word.kind}>{word.text}</mark>
        </Fragment>
      ))}
      {text.slice(free.length === 0 ? 0 : endOf(free.at(-1)!))}
    </>
  );
}

const endOf = ({ start, text }: SeenWord) => start + text.length;

function Seen({ words, topics }: Pick<Props, 'topics'> & { words: SeenWord[] }) {
  const seen = (['strong', 'weak', 'faint', 'against'] as const).flatMap(kind => {
    const said = seenOf(words, kind, topics);
    return said === undefined ? [] : [i18n.t('said.of', { what: i18n.t(`trial.seen.${kind}`), said })];
  });
  return seen.length > 0 ? <p class="small">{seen.join(' · ')}</p> : null;
}
