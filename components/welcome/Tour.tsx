import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LookUp } from './LookUp';
import { PointHelp } from './PointHelp';
import { StepItem } from './StepItem';
import { STEPS, type WelcomeState } from './welcome-state';

/** What there is to try. What was tried is ticked off, and stays so; all of it can be skipped and taken up again. */
export function Tour({ state, firefox }: { state: WelcomeState; firefox: boolean }) {
  const { done, next, isSkipped } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: go on at the heading.
  const then = (change: Promise<void>) => void change.then(() => heading.current?.focus());
  const helps = {
    point: <PointHelp keys={state.keys.value} />,
    keep: i18n.t('welcome.keepHelp'),
    popup: i18n.t(firefox ? 'welcome.popupHelpFirefox' : 'welcome.popupHelpChrome'),
    hashtag: <LookUp state={state} />,
  };
  const isOver = next.value === undefined;
  return (
    <section aria-labelledby="tour-title">
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {i18n.t('welcome.steps')}
      </h2>
      <p class="small">{i18n.t('welcome.progress', { done: done.value.length, all: STEPS.length })}</p>
      {!isSkipped.value && (
        <ol class="steps" aria-labelledby="tour-title">
          {STEPS.map(step => (
            <StepItem
              key={step}
              name={i18n.t(`welcome.${step}`)}
              isDone={done.value.includes(step)}
              isNext={step === next.value}
            >
              {helps[step]}
            </StepItem>
          ))}
        </ol>
      )}
      <Said state={state} />
      <p class="actions">
        {isOver && (
          <button type="button" class="quiet" onClick={() => then(state.again())}>
            {i18n.t('welcome.again')}
          </button>
        )}
        {!isOver && (
          <button type="button" class="quiet" onClick={() => then(state.skip(!isSkipped.value))}>
            {i18n.t(isSkipped.value ? 'welcome.resume' : 'welcome.skip')}
          </button>
        )}
      </p>
    </section>
  );
}

/** Said once for each step that is done, and what comes next. */
function Said({ state: { done, next } }: { state: WelcomeState }) {
  const last = done.value.length > 0;
  return (
    <p class={next.value === undefined ? 'note' : 'unseen'} role="status">
      {last && next.value === undefined && i18n.t('welcome.over')}
      {last && next.value !== undefined && i18n.t('welcome.nowNext', { next: i18n.t(`welcome.${next.value}`) })}
    </p>
  );
}
