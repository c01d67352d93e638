import { i18n } from '#i18n';
import { partsOf } from '@/lib/node-key';
import type { PopupState } from './popup-state';
import { QueryBar } from './QueryBar';

/** The mark, the query bar, the way to the library. */
export function PopupHeader({ state: { query, library, choose, openLibrary } }: { state: PopupState }) {
  const titles = new Map(library.networks.value.map(({ hashtag, title }) => [hashtag, title]));
  return (
    <header>
      <img class="mark" src="/icons/48.png" alt="" />
      <QueryBar
        text={query.text.value}
        answer={query.answer.value}
        titles={titles}
        onAsk={text => void query.ask(text)}
        onFinding={node => choose(partsOf(node).network, node)}
      />
      <button
        type="button"
        class="icon"
        aria-label={i18n.t('popup.openLibrary')}
        title={i18n.t('popup.openLibrary')}
        onClick={() => void openLibrary()}
      >
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3 3.5v11M7 3.5v11M11 4l4 10.5" />
        </svg>
      </button>
    </header>
  );
}
