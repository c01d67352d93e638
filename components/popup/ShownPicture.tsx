import { i18n } from '#i18n';
import { LensBar, type LensChoice } from '@/components/graph/LensBar';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { marksOf } from '@/lib/kept-marks';
import { estimate, type Measure } from '@/lib/labels';
import { heightFor } from '@/lib/rows-layout';
import type { PageView } from './popup-page';
import type { PopupState } from './popup-state';
import type { ShownNetwork } from './shown-state';

interface Props {
  state: Pick<PopupState, 'page' | 'picture' | 'pictured' | 'styles' | 'topics' | 'selected' | 'select'>;
  shown: ShownNetwork;
  /** The picture's size without its legend, px; it is made higher to write all names out. */
  width: number;
  height: number;
  measure?: Measure;
}

/** At most this share of the window is a map's: there is a list below. */
const SHARE = 0.5;

/** The picture of the network that is looked at, and what lights it: the page below, its site, or all that was read. */
export function ShownPicture({ state, shown, width, height, measure = estimate }: Props) {
  const { lens, tallies, points, keepPoints, note, settle } = state.pictured;
  const picture = state.picture.value!;
  return (
    <>
      {!shown.isPreview && (
        <LensBar
          choices={lensChoices(state.page.view.value)}
          lens={lens.value}
          onLens={to => void (lens.value = to)}
          note={note.value}
          picture={picture}
          onSelect={state.select}
        />
      )}
      <NetworkGraph
        key={shown.id}
        picture={picture}
        styles={state.styles.value}
        topics={state.topics.value}
        tallies={tallies.value}
        points={points.value}
        onPoints={keepPoints}
        label={shown.network.title}
        hashtag={shown.hashtag}
        note={note.value}
        selected={state.selected.value}
        onSelect={state.select}
        width={width}
        height={heightFor(picture, width, [height, Math.max(height, window.innerHeight * SHARE)], {
          measure,
          marks: marksOf(tallies.value),
        })}
        measure={measure}
        settle={shown.isPreview ? undefined : settle}
      />
    </>
  );
}

function lensChoices(view: PageView): LensChoice[] {
  return [
    { lens: 'page', text: i18n.t('graph.lensPage') },
    { lens: 'site', text: i18n.t('graph.lensSite'), disabled: view.kind !== 'page' },
    { lens: 'all', text: i18n.t('graph.lensAll') },
  ];
}
