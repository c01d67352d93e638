import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { Question } from './Question';
import { useFocusBack } from './use-focus-back';

interface Props {
  count: number;
  onForget(): void;
}

/** How many corrections there are, and forgetting them all, in two steps. */
export function ForgetAll({ count, onForget }: Props) {
  const [asking, setAsking] = useState(false);
  const begin = useFocusBack(asking);
  const stop = () => setAsking(false);
  if (!asking) {
    return (
      <div class="row count">
        <p>{counted('corrections.count', count)}</p>
        <button ref={begin} type="button" class="button danger" onClick={() => setAsking(true)}>
          {i18n.t('corrections.forgetAll')}
        </button>
      </div>
    );
  }
  return (
    <Question level={2} title={counted('corrections.forgetSure', count)} onStop={stop}>
      <p>{i18n.t('corrections.forgetNote')}</p>
      <p class="actions">
        <button type="button" class="button danger" onClick={() => (stop(), onForget())}>
          {i18n.t('corrections.forgetNow')}
        </button>
        <button type="button" class="quiet" onClick={stop}>
          {i18n.t('corrections.keepAll')}
        </button>
      </p>
    </Question>
  );
}
