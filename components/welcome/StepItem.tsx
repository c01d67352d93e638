import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  name: string;
  isDone: boolean;
  /** The first that is not done. */
  isNext: boolean;
  /** How it is done: sentences, or what to do it with. */
  children: ComponentChildren;
}

/** One thing to try. */
export function StepItem({ name, isDone, isNext, children }: Props) {
  return (
    <li data-done={isDone} aria-current={isNext ? 'step' : undefined}>
      <h3>
        {name}
        {isDone && <span class="unseen"> ({i18n.t('welcome.done')})</span>}
      </h3>
      <div class="help">{children}</div>
    </li>
  );
}
