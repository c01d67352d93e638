import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { KeySentence } from './KeySentence';
import type { WelcomeState } from './welcome-state';

interface Props {
  state: WelcomeState;
  /** How to keep the toolbar button in sight differs. */
  firefox: boolean;
}

/** The guide on the welcome page, beside the sample article: what to try, how to hide it, what it does not do. */
export function Welcome({ state, firefox }: Props) {
  const keys = state.keys.value;
  const [next, previous, toggle] = ['next-passage', 'previous-passage', 'toggle-highlights'].map(name => keys.get(name));
  const done = state.done.value;
  return (
    <>
      <p class="brand">
        <img src="/icons/48.png" alt="" width="32" height="32" />
        Netgloss
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
      <ol class="steps" aria-label={i18n.t('welcome.steps')}>
        <StepItem done={done.has('hover')} name={i18n.t('welcome.hover')}>
          {i18n.t('welcome.hoverHelp')}
        </StepItem>
        <StepItem done={done.has('popup')} name={i18n.t('welcome.popup')}>
          {i18n.t(firefox ? 'welcome.popupHelpFirefox' : 'welcome.popupHelpChrome')}
        </StepItem>
        <StepItem done={done.has('keys')} name={i18n.t('welcome.keys')}>
          {next && previous ? (
            <KeySentence text={i18n.t('welcome.keysHelp', { next: `{${next}}`, previous: `{${previous}}` })} />
          ) : (
            i18n.t('welcome.keysUnbound')
          )}
        </StepItem>
      </ol>
      <p>{toggle ? <KeySentence text={i18n.t('welcome.hide', { toggle: `{${toggle}}` })} /> : i18n.t('welcome.hideUnbound')}</p>
      <p>{i18n.t('welcome.private')}</p>
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

function StepItem({ done, name, children }: { done: boolean; name: string; children: ComponentChildren }) {
  return (
    <li data-done={done}>
      <h2>
        {name}
        <span class="unseen" role="status">
          {done && i18n.t('welcome.done')}
        </span>
      </h2>
      <p>{children}</p>
    </li>
  );
}
