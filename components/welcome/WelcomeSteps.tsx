import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { KeySentence } from './KeySentence';
import type { Step } from './welcome-state';

interface Props {
  done: ReadonlySet<Step>;
  /** By command, as the browser has them; empty when not bound. */
  keys: ReadonlyMap<string, string>;
  /** How to keep the toolbar button in sight differs. */
  firefox: boolean;
}

/** What there is to try; what was tried is ticked. */
export function WelcomeSteps({ done, keys, firefox }: Props) {
  const next = keys.get('next-passage');
  const previous = keys.get('previous-passage');
  return (
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
