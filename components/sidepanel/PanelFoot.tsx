import { i18n } from '#i18n';
import { Switch } from '@/components/Switch';
import { KEYS, type RotorAct } from './rotor-keys';
import type { SidepanelState } from './sidepanel-state';

/** What the help line tells, in this order. */
const TOLD: [act: Exclude<RotorAct, 'previous'>, more?: RotorAct][] = [
  ['next', 'previous'],
  ['open'],
  ['supports'],
  ['contradicts'],
  ['mentions'],
  ['note'],
  ['undo'],
];

/** What was just done, with the way back; and the keys of the rotor. */
export function PanelFoot({ state }: { state: SidepanelState }) {
  const { letters, notices } = state;
  const notice = notices.notice.value;
  return (
    <footer>
      <div class="said" role="status" data-shown={notice !== undefined}>
        {notice && (
          <>
            <p>{notice.text}</p>
            {notice.undo && (
              <button type="button" class="button" onClick={() => void notices.undo()}>
                {i18n.t('sidepanel.undo')}
              </button>
            )}
            <button type="button" class="icon" aria-label={i18n.t('sidepanel.dismiss')} onClick={notices.dismiss}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4.5 4.5 7 7m0-7-7 7" />
              </svg>
            </button>
          </>
        )}
      </div>
      <div class="keys">
        <ul aria-label={i18n.t('sidepanel.keys')} data-off={!letters.on.value}>
          {TOLD.map(([act, more]) => (
            <li key={act}>
              <kbd>{KEYS[act].toUpperCase()}</kbd>
              {more && <kbd>{KEYS[more].toUpperCase()}</kbd>}
              {i18n.t(`sidepanel.key.${act}`)}
            </li>
          ))}
        </ul>
        <Switch on={letters.on.value} label={i18n.t('sidepanel.letters')} onChange={letters.set} />
      </div>
    </footer>
  );
}
