import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LookUp } from './LookUp';
import { PointHelp } from './PointHelp';
import { StepItem } from './StepItem';
import { STEPS, type WelcomeState } from './welcome-state';

/** What there is to try. What was tried is ticked off, and stays so; all of it can be skipped and taken up again. */
export function Tour({ state, firefox }: { state: WelcomeState; firefox: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="tour-title">
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {i18n.t('welcome.steps')}
      </h2>
      <p class="small">{i18n.t('welcome.progress', { done: state.done.value.length, all: STEPS.length })}</p>
      {!state.isSkipped.value && <Steps state={state} firefox={firefox} />}
      <Said state={state} />
      {/* The button that was pressed is another then: go on at the heading. */}
      <GoOn state={state} then={change => void change.then(() => heading.current?.focus())} />
    </section>
  );
}

function Steps({ state: { done, next, keys, ...state }, firefox }: { state: WelcomeState; firefox: boolean }) {
  const helps = {
    point: <PointHelp keys={keys.value} />,
    keep: i18n.t('welcome.keepHelp'),
    popup: i18n.t(firefox ? 'welcome.popupHelpFirefox' : 'welcome.popupHelpChrome'),
    hashtag: <LookUp {...state} />,
  };
  return (
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
  );
}

function GoOn({ state, then }: { state: WelcomeState; then(change: Promise<void>): void }) {
  const { next, isSkipped, again, skip } = state;
  const isOver = next.value === undefined;
  const text = i18n.t(isOver ? 'welcome.again' : isSkipped.value ? 'welcome.resume' : 'welcome.skip');
  return (
    <p class="actions">
      <button type="button" class="quiet" onClick={() => then(isOver ? again() : skip(!isSkipped.value))}>
        {text}
      </button>
    </p>
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
