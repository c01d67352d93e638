import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerAsPage } from '@/lib/browser/messaging';
import type { PageState } from '@/lib/page';
import { lookAtText, type Look } from './bare-text';
import { NO_SETTINGS, readsAlike, readSettings, watchSettings } from './current-settings';
import { eraseFormer } from './former';
import { handOver, readerOf, stop, type Watched } from './hand-over';
import { isKeptHere, siteHere, statusBefore, type Settings } from './here';
import { once } from './once';
import { followQuietly } from './quiet';
import { tellLeftAlone } from './tell-left-alone';

/** Once a page is seen, look whether anything on it may be on topic, again whenever it changes; then bring the reader. */
export async function watchPage(ctx: ContentScriptContext): Promise<void> {
  const watched: Watched = {
    ctx,
    settings: NO_SETTINGS,
    status: statusBefore(NO_SETTINGS),
    areVisible: true,
    watching: new AbortController(),
    visiting: new AbortController(),
  };
  const { signal } = watched.watching;
  eraseFormer();
  ctx.onInvalidated(() => stop(watched));
  answer(watched);
  await untilSeen(signal);
  if (signal.aborted) return;
  // A listener for changes of the storage would cost every page a quarter of the whole first look.
  document.addEventListener('visibilitychange', () => void refresh(watched), { signal });
  for (const type of ['focus', 'pageshow']) window.addEventListener(type, () => void refresh(watched), { signal });
  watched.settings = await readSettings();
  await visit(watched);
}

/** The reader may have set something else while they were elsewhere. */
async function refresh(watched: Watched): Promise<void> {
  if (document.visibilityState === 'hidden' || watched.settings === NO_SETTINGS) return;
  apply(watched, await readSettings());
}

function answer(watched: Watched): void {
  answerAsPage(
    {
      async getPage() {
        await refresh(watched);
        return stateOf(watched);
      },
      revealPassage() {
        throw new Error('This passage is no longer on the page.');
      },
      stepPassage: () => undefined,
      toggleHighlights: () => (watched.areVisible = !watched.areVisible),
      keepSelection: async request => (await readerOf(watched)).keepSelection(request),
      describeSelection: async () =>
        getSelection()?.isCollapsed === false ? (await readerOf(watched)).describeSelection(null) : null,
      revealEvidence: async request => (await readerOf(watched)).revealEvidence(request),
    },
    watched.watching.signal,
  );
}

function stateOf({ status, areVisible }: Watched): PageState {
  return {
    status,
    site: siteHere(),
    url: location.href,
    contentType: document.contentType,
    highlightsVisible: areVisible,
    lexicon: [],
    passages: [],
    nodes: [],
    evidence: [],
  };
}

/** Most tabs that open in the background are never looked at; prerendered pages may never be. */
async function untilSeen(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) await once('prerenderingchange', signal);
  while (document.visibilityState === 'hidden' && !signal.aborted) await once('visibilitychange', signal);
}

function apply(watched: Watched, settings: Settings): void {
  const isAlike = readsAlike(watched.settings, settings) && isKeptHere(watched.settings) === isKeptHere(settings);
  watched.settings = settings;
  if (isAlike || watched.watching.signal.aborted) return;
  watched.visiting.abort();
  watched.visiting = new AbortController();
  void visit(watched);
}

async function visit(watched: Watched): Promise<void> {
  const { signal } = watched.visiting;
  watched.status = statusBefore(watched.settings);
  if (watched.status === 'unreadable') return;
  if (watched.status === 'site-off') tellLeftAlone(signal);
  // Who switches us on again, in the popup over this very page, wants to see that at once; and right after the install
  // there are no topics yet.
  const isIdle = watched.status !== 'reading' || watched.settings.firstLook.seeds === '';
  if (isIdle) {
    watchSettings(signal, settings => apply(watched, settings));
    void refresh(watched); // They may have changed since they were read, before anybody watched.
  }
  if (watched.status !== 'reading') return;
  if (isKeptHere(watched.settings)) return handOver(watched);
  const look = () => lookOnce(watched, signal);
  const observe = followQuietly(signal, look);
  observe([]);
  observe((await look()).shadows);
}

async function lookOnce(watched: Watched, signal: AbortSignal): Promise<Look> {
  const look = await lookAtText(watched.settings.firstLook, signal);
  if (signal.aborted) return look;
  if (look.isPromising) await handOver(watched);
  else watched.status = 'read';
  return look;
}
