import type { Problem } from '@/lib/problem';
import { PageLine } from './PageLine';
import { LibraryNotice, OfferNotice, PreviewNotice, ReportNotice } from './PopupNotices';
import type { PopupState } from './popup-state';

interface Props {
  state: Pick<PopupState, 'page' | 'query' | 'shown' | 'picture' | 'offered' | 'capture' | 'addShown' | 'openLibrary'>;
  problem?: Problem | 'vanished';
}

/** What stands over the network: what is wrong, what the address offers, and the line on this page. */
export function PageTop({ state, problem }: Props) {
  const { page, query, offered } = state;
  const link = offered.value;
  return (
    <>
      {problem !== undefined && <LibraryNotice problem={problem} onOpen={() => void state.openLibrary()} />}
      {link !== undefined && <OfferNotice onShow={() => void query.ask(link)} />}
      {state.capture.isThere.value !== undefined && (
        <ReportNotice problem={state.capture.problem.value} onShow={() => void state.capture.capture()} />
      )}
      {state.shown.value?.isPreview ? (
        <PreviewNotice
          notes={state.capture.madeOf(state.shown.value.id)?.notes}
          onKeep={() => void state.addShown()}
          onDismiss={query.clear}
        />
      ) : (
        <PageLine
          view={page.view.value}
          passages={page.passages.value}
          nodes={state.picture.value?.nodes.slice(1).map(({ key }) => key) ?? []}
          onSwitch={on => void page.switchSite(on)}
          onReload={() => void page.reload()}
        />
      )}
    </>
  );
}
