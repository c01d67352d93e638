import { i18n } from '#i18n';
import { KeySentence } from './KeySentence';
import { Tour } from './Tour';
import type { WelcomeState } from './welcome-state';

interface Props {
  state: WelcomeState;
  /** How to keep the toolbar button in sight differs. */
  firefox: boolean;
}

/** The guide on the welcome page, beside the sample article: what to try, how to hide it, what it does not do. */
export function Welcome({ state, firefox }: Props) {
  const toggle = state.keys.value.get('toggle-highlights');
  return (
    <>
      <p class="brand">
        <img src="/icons/48.png" alt="" width="32" height="32" />
        {i18n.t('extensionName')}
      </p>
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      {!state.enabled.value && (
        <p class="note">
          {i18n.t('welcome.off')}{' '}
          <button type="button" class="button" onClick={() => void state.turnOn()}>
            {i18n.t('welcome.turnOn')}
          </button>
        </p>
      )}
      <Tour state={state} firefox={firefox} />
      <p>
        {toggle ? (
          <KeySentence text={i18n.t('welcome.hide', { toggle: `{${toggle}}` })} />
        ) : (
          i18n.t('welcome.hideUnbound')
        )}
      </p>
      <p>
        {i18n.t('welcome.private')} <a href="/library.html#privacy">{i18n.t('welcome.privacy')}</a>
      </p>
      <p class="actions">
        <a class="button primary" href="/library.html">
          {i18n.t('welcome.library')}
        </a>
        <a class="button" href="/library.html#settings">
          {i18n.t('welcome.settings')}
        </a>
      </p>
    </>
  );
}
