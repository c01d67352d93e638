import { i18n } from '#i18n';
import { Stateful } from './Stateful';

/** Texts up to this long (characters) are shown whole: about four lines. */
const MAX_SHORT = 220;

/** A finding's text: its beginning first, all of it on demand, so that a card stays small. */
export function FindingText({ text }: { text: string }) {
  if (text.length <= MAX_SHORT) return <p class="text">{text}</p>;
  return (
    <Stateful initial={false}>
      {(isOpen, setOpen) => (
        <>
          <p class={isOpen ? 'text' : 'text clamped'}>{text}</p>
          <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {i18n.t(isOpen ? 'card.less' : 'card.more')}
          </button>
        </>
      )}
    </Stateful>
  );
}
