import { i18n } from '#i18n';
import type { LookedUp, WelcomeState } from './welcome-state';

type Props = Pick<WelcomeState, 'network' | 'typed' | 'lookedUp' | 'copy' | 'type'>;

/** A network's hashtag, and where to put it in. */
export function LookUp(state: Props) {
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
        <Answer found={state.lookedUp.value} />
      </span>
    </>
  );
}

function Answer({ found }: { found: LookedUp }) {
  if (found.kind === 'nothing') return null;
  if (found.kind === 'unknown') return <>{i18n.t('welcome.hashtagUnknown')}</>;
  return (
    <>
      {i18n.t('welcome.hashtagFound')} <a href={`/library.html#network=${found.network.id}`}>{found.network.title}</a>
    </>
  );
}
