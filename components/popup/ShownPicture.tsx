import { i18n } from '#i18n';
import { LensBar, type LensChoice } from '@/components/graph/LensBar';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import type { Measure } from '@/lib/labels';
import type { PageView } from './popup-page';
import type { PopupState } from './popup-state';
import type { ShownNetwork } from './shown-state';

interface Props {
  state: Pick<PopupState, 'page' | 'picture' | 'pictured' | 'styles' | 'topics' | 'selected' | 'select'>;
  shown: ShownNetwork;
  /** The picture's size without its legend, px. */
  width: number;
  height: number;
  measure?: Measure;
}

/** The picture of the network that is looked at, and what lights it: the page below, its site, or all that was read. */
export function ShownPicture({ state, shown, ...sized }: Props) {
  const { lens, tallies, points, keepPoints, note } = state.pictured;
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
        {...sized}
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
