import type { Measure } from '@/lib/labels';
import { i18n } from '#i18n';
import { HashtagActions } from './HashtagActions';
import { MatchedFindings } from './MatchedFindings';
import { NetworkChooser } from './NetworkChooser';
import { NetworkGraph } from './NetworkGraph';
import { PageLine } from './PageLine';
import { PassageSteps } from './PassageSteps';
import { PopupHeader } from './PopupHeader';
import { LibraryNotice, OfferNotice, PreviewNotice } from './PopupNotices';
import type { PopupState } from './popup-state';

/** The picture's size without its legend, px: the popup is as wide as this. */
const WIDTH = 420;
const HEIGHT = 264;

/** The popup: the query bar, this page in a line, the network as a picture and as a list. */
export function Popup({ state, measure }: { state: PopupState; measure?: Measure }) {
  const shown = state.shown.value;
  const { view, passages, problem, offered } = {
    view: state.view.value, passages: state.passages.value, problem: state.problem.value, offered: state.offered.value,
  };
  const current = view.kind === 'page' ? view.page.current : undefined;
  const nodes = state.picture.value?.nodes.slice(1) ?? [];
  return (
    <>
      <PopupHeader state={state} />
      {problem && <LibraryNotice problem={problem} onOpen={state.openLibrary} />}
      {offered !== undefined && <OfferNotice onShow={() => void state.query.ask(offered)} />}
      {shown?.isPreview ? (
        <PreviewNotice onKeep={() => void state.keep()} onDismiss={state.query.clear} />
      ) : (
        <PageLine view={view} passages={passages} nodes={nodes.map(({ key }) => key)} onSwitch={on => void state.switchSite(on)} onReload={() => void state.reload()} />
      )}
      {shown && <ShownPart {...{ state, shown, measure, nodes, current }} />}
      {!shown && state.isOpen.value && <p class="empty">{i18n.t('popup.emptyLibrary')}</p>}
      {shown && (
        <footer>
          <HashtagActions hashtag={shown.hashtag} copied={state.copied.value} onCopyHashtag={() => void state.copyHashtag()} onCopyLink={() => void state.copyLink()} />
          <PassageSteps passages={passages} current={current} onStep={by => void state.step(by)} />
        </footer>
      )}
    </>
  );
}

interface ShownProps {
  state: PopupState;
  shown: NonNullable<PopupState['shown']['value']>;
  measure?: Measure;
  nodes: NonNullable<PopupState['picture']['value']>['nodes'];
  current?: number;
}

/** The network: its title, its picture, its findings. */
function ShownPart({ state, shown, measure, nodes, current }: ShownProps) {
  return (
    <main>
      <NetworkChooser shown={shown} choices={state.choices.value} counts={state.counts.value} onChoose={state.choose} />
      <NetworkGraph
        key={shown.id}
        picture={state.picture.value!}
        styles={state.styles.value}
        topics={state.topics.value}
        width={WIDTH}
        height={HEIGHT}
        label={shown.network.title}
        selected={state.selected.value}
        onSelect={state.select}
        measure={measure}
      />
      <MatchedFindings
        nodes={nodes}
        matched={state.matched.value}
        styles={state.styles.value}
        selected={state.selected.value}
        current={current}
        onReveal={id => void state.reveal(id)}
      />
    </main>
  );
}
