import type { Measure } from '@/lib/labels';
import { MatchedFindings } from './MatchedFindings';
import { NetworkChooser } from './NetworkChooser';
import type { PopupState } from './popup-state';
import { ShownPicture } from './ShownPicture';
import type { ShownNetwork } from './shown-state';

/** The picture's size without its legend, px: the popup is as wide as this. */
const WIDTH = 400;
const HEIGHT = 236;

interface Props {
  state: PopupState;
  shown: ShownNetwork;
  measure?: Measure;
}

/** The network that is looked at: its title, its picture, its findings. */
export function ShownNetworkView({ state, shown, measure }: Props) {
  const { page, picture } = state;
  const view = page.view.value;
  return (
    <main>
      <NetworkChooser
        shown={shown}
        choices={state.choices.value}
        counts={page.counts.value}
        onChoose={id => state.choose(id)}
      />
      <ShownPicture state={state} shown={shown} width={WIDTH} height={HEIGHT} measure={measure} />
      <MatchedFindings
        nodes={picture.value!.nodes.slice(1)}
        matched={page.matched.value}
        names={page.names.value}
        styles={state.styles.value}
        selected={state.selected.value}
        current={view.kind === 'page' ? view.page.current : undefined}
        onReveal={id => void page.reveal(id)}
      />
    </main>
  );
}
