import { i18n } from '#i18n';
import type { Measure } from '@/lib/labels';
import { PageTop } from '@/components/popup/PageTop';
import { PopupHeader } from '@/components/popup/PopupHeader';
import { PanelFoot } from './PanelFoot';
import { PanelList } from './PanelList';
import { PanelNetwork } from './PanelNetwork';
import type { SidepanelState } from './sidepanel-state';
import { useRotor } from './use-rotor';

interface Props {
  state: SidepanelState;
  measure?: Measure;
}

/** The side panel: this page in a line, the network as a picture, and the page's passages as a list to walk through and keep. */
export function Sidepanel({ state, measure }: Props) {
  const shown = state.shown.value;
  useRotor(state);
  return (
    <>
      <PopupHeader state={state} />
      <PageTop state={state} problem={state.problem.value} />
      <main>
        {!shown && <h1 class="visually-hidden">{i18n.t('popup.title')}</h1>}
        {shown && <PanelNetwork state={state} shown={shown} measure={measure} />}
        {!shown && state.library.isOpen.value && <p class="empty">{i18n.t('popup.emptyLibrary')}</p>}
        <PanelList state={state} />
      </main>
      <PanelFoot state={state} />
    </>
  );
}
