import { i18n } from '#i18n';
import type { WelcomeState } from './welcome-state';

/** A network's hashtag, and where to put it in. */
export function LookUp({ state }: { state: WelcomeState }) {
  const network = state.network.value;
  if (!network) return <>{i18n.t('welcome.hashtagHelp')}</>;
  return (
    <>
      {i18n.t('welcome.hashtagHelp')}
      <span class="look-up">
        <code>#{network.hashtag}</code>
        <button type="button" class="button" onClick={() => void state.copy(network.hashtag).catch(() => undefined)}>
          {i18n.t('library.copyHashtag')}
        </button>
        <input
          type="search"
          value={state.typed.value}
          aria-label={i18n.t('welcome.hashtagField')}
          placeholder={i18n.t('welcome.hashtagHint')}
          autocomplete="off"
          spellcheck={false}
          onInput={event => state.type(event.currentTarget.value)}
        />
      </span>
      <span class="looked-up" role="status">
        <Answer state={state} />
      </span>
    </>
  );
}

function Answer({ state }: { state: WelcomeState }) {
  const found = state.lookedUp.value;
  if (found.kind === 'nothing') return null;
  if (found.kind === 'unknown') return <>{i18n.t('welcome.hashtagUnknown')}</>;
  return (
    <>
      {i18n.t('welcome.hashtagFound')} <a href={`/library.html#network=${found.network.id}`}>{found.network.title}</a>
    </>
  );
}
