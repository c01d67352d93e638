import { i18n } from '#i18n';
import { BriefButton } from '@/components/BriefButton';
import { NetworkChooser } from '@/components/popup/NetworkChooser';
import { ShownPicture } from '@/components/popup/ShownPicture';
import type { ShownNetwork } from '@/components/popup/shown-state';
import type { Measure } from '@/lib/labels';
import { LookedAt } from './LookedAt';
import type { SidepanelState } from './sidepanel-state';
import { useRoom } from './use-room';

interface Props {
  state: SidepanelState;
  shown: ShownNetwork;
  measure?: Measure;
}

/** The network that is looked at: its title, its picture unless that is folded away, and the finding that is looked at. */
export function PanelNetwork({ state, shown, measure }: Props) {
  const { on, set } = state.picturePreference;
  const { element, room } = useRoom();
  const selected = state.selected.value;
  return (
    <section ref={element} class="network" aria-label={i18n.t('sidepanel.network')}>
      <div class="network-bar">
        <NetworkChooser
          shown={shown}
          choices={state.choices.value}
          counts={state.page.counts.value}
          onChoose={id => state.choose(id)}
        />
        <div class="network-acts">
          <BriefButton brief={state.brief} />
          <button type="button" class="text-button" aria-expanded={on.value} onClick={() => set(!on.value)}>
            {i18n.t(on.value ? 'sidepanel.hidePicture' : 'sidepanel.showPicture')}
          </button>
        </div>
      </div>
      {on.value && room && <ShownPicture state={state} shown={shown} {...room} measure={measure} />}
      {selected !== undefined && <LookedAt state={state} node={selected} />}
    </section>
  );
}
