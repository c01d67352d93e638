import { i18n } from '#i18n';
import type { Measure } from '@/lib/labels';
import { BriefButton } from '@/components/BriefButton';
import { HashtagActions } from '@/components/HashtagActions';
import { PageTop } from './PageTop';
import { PassageSteps } from './PassageSteps';
import { PopupHeader } from './PopupHeader';
import type { PopupState } from './popup-state';
import { ShownNetworkView } from './ShownNetworkView';

/** The popup: the query bar, this page in a line, the network as a picture and as a list. */
export function Popup({ state, measure }: { state: PopupState; measure?: Measure }) {
  const shown = state.shown.value;
  return (
    <>
      <PopupHeader state={state} />
      <PageTop state={state} problem={state.library.problem.value} />
      {shown && <ShownNetworkView state={state} shown={shown} measure={measure} />}
      {!shown && state.library.isOpen.value && <p class="empty">{i18n.t('popup.emptyLibrary')}</p>}
      {shown && <Foot state={state} hashtag={shown.hashtag} />}
    </>
  );
}

function Foot({ state, hashtag }: { state: PopupState; hashtag: string }) {
  const view = state.page.view.value;
  return (
    <footer>
      <HashtagActions
        hashtag={hashtag}
        copied={state.copied.value}
        onCopyHashtag={() => void state.copyHashtag()}
        onCopyLink={() => void state.copyLink()}
      />
      <BriefButton brief={state.brief} />
      <PassageSteps
        passages={state.page.passages.value}
        current={view.kind === 'page' ? view.page.current : undefined}
        onStep={by => void state.page.step(by)}
      />
    </footer>
  );
}
