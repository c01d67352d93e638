import { i18n } from '#i18n';
import { Fold } from '@/components/graph/Fold';
import { Switch } from '@/components/Switch';
import { KEYS, type RotorAct } from './rotor-keys';
import type { SidepanelState } from './sidepanel-state';
import { useLow } from './use-low';

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
  const isLow = useLow();
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
        {isLow ? (
          <Fold class="keys-folded" face={i18n.t('sidepanel.keys')}>
            {() => <Keys areOn={letters.on.value} />}
          </Fold>
        ) : (
          <Keys areOn={letters.on.value} />
        )}
        <Switch on={letters.on.value} label={i18n.t('sidepanel.letters')} onChange={letters.set} />
      </div>
    </footer>
  );
}

function Keys({ areOn }: { areOn: boolean }) {
  return (
    <ul aria-label={i18n.t('sidepanel.keys')} data-off={!areOn}>
      {TOLD.map(([act, more]) => (
        <li key={act}>
          <kbd>{KEYS[act].toUpperCase()}</kbd>
          {more && <kbd>{KEYS[more].toUpperCase()}</kbd>}
          {i18n.t(`sidepanel.key.${act}`)}
        </li>
      ))}
    </ul>
  );
}
