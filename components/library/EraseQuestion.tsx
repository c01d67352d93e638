import { i18n } from '#i18n';
import { Question } from './Question';

interface Props {
  /** What there is to lose. */
  lost: string;
  onExport(): void;
  onErase(): void;
  onStop(): void;
}

/** The second step of erasing. */
export function EraseQuestion({ lost, onExport, onErase, onStop }: Props) {
  return (
    <Question title={i18n.t('settings.eraseSure')} onStop={onStop}>
      <p>
        {lost} {i18n.t('settings.eraseFinal')}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={onExport}>
          {i18n.t('settings.exportFirst')}
        </button>
        <button type="button" class="button danger" onClick={onErase}>
          {i18n.t('settings.eraseNow')}
        </button>
        <button type="button" class="quiet" onClick={onStop}>
          {i18n.t('settings.keepAll')}
        </button>
      </p>
    </Question>
  );
}
