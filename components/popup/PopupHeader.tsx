import { i18n } from '#i18n';
import { partsOf } from '@/lib/node-key';
import type { PopupState } from './popup-state';
import { QueryBar } from './QueryBar';

interface Props {
  state: Pick<PopupState, 'query' | 'library' | 'choose' | 'openLibrary' | 'openPanel'>;
}

/** The mark, the query bar, the ways to the side panel and to the library. */
export function PopupHeader({ state: { query, library, choose, openLibrary, openPanel } }: Props) {
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
      {openPanel && (
        <button
          type="button"
          class="icon"
          aria-label={i18n.t('popup.openPanel')}
          title={i18n.t('popup.openPanel')}
          onClick={() => void openPanel()}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M4.5 3.5h9a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 3 13V5a1.5 1.5 0 0 1 1.5-1.5ZM11 3.5v11" />
          </svg>
        </button>
      )}
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
