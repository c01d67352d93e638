import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Lexicon } from '@/lib/model';
import type { TriedSentence } from '@/lib/trial';
import { stateOf } from './tried-words';
import type { Tried } from './trial-state';
import { TriedItem } from './TriedItem';

const KINDS = ['strong', 'weak', 'faint', 'against'] as const;

interface Props {
  tried: Tried;
  /** Which topic wears which style on pages. */
  lexicon: Lexicon['topics'];
}

/** What became of each sentence of a text, in order, paragraphs apart. */
export function TriedText({ tried: { sentences, topics }, lexicon }: Props) {
  return (
    <div class="tried">
      <p class="small" role="status">
        {sentences.length > 0 && summaryOf(sentences)}
      </p>
      {sentences.length > 0 && (
        <>
          <p class="small">
            {KINDS.map(kind => (
              <mark key={kind} data-kind={kind}>
                {i18n.t(`trial.seen.${kind}`)}
              </mark>
            ))}
          </p>
          <ol aria-label={i18n.t('trial.results')}>
            {sentences.map((sentence, index) => (
              <TriedItem
                key={`${index} ${sentence.text}`}
                sentence={sentence}
                number={index + 1}
                isFirst={index > 0 && sentences[index - 1]!.paragraph !== sentence.paragraph}
                topics={topics}
                lexicon={lexicon}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function summaryOf(sentences: TriedSentence[]): string {
  const states = sentences.map(stateOf);
  const linked = states.filter(state => state === 'strong' || state === 'weak').length;
  const lit = states.filter(state => state !== 'dark').length;
  return [
    counted('trial.sentences', sentences.length),
    counted('trial.lit', lit),
    counted('trial.linked', linked),
  ].join(' · ');
}
