import { askBackground } from '@/lib/browser/messaging';
import { NO_SETTINGS, readSettings, watchSettings, type PageSettings } from '@/lib/browser/page-settings';
import { quietSlot } from '@/lib/browser/quiet-page';
import { firstLookAt } from '@/lib/first-look';
import type { PageStatus } from '@/lib/page';
import { lookAtText } from './bare-text';
import { isKeptHere, readsAlike, statusBefore } from './here';
import { once } from './once';
import { answerQuietly } from './quiet-answers';
import { followQuietly, type Quiet } from './quiet';
import { readerSlot } from './reader-slot';
import { tellLeftAlone } from './tell-left-alone';

/** A background that does not answer is asked again after this long (ms): it may be starting. */
const RETRY = 2_000;

/** How the reader comes back to a page, beside that it becomes visible. */
const RETURNS = ['focus', 'pageshow'];

/** A page of which nothing was read so far. */
interface Watched {
  settings: PageSettings;
  status: PageStatus;
  areVisible: boolean;
  /** The reader took over, or an update or removal of the extension has cut us off. */
  isOver: boolean;
  /** Present where there may be something to look for; another one with other settings. */
  quiet?: Quiet | undefined;
  /** Present where nothing is looked for now. Ends with other settings. */
  idling?: AbortController | undefined;
  /** The reader is being brought. */
  handingOver?: Promise<void>;
  onReturn(): void;
}

/** Once a page is seen, look whether anything on it may be on topic, again whenever it changes; then bring the reader. */
export async function watchPage(): Promise<void> {
  const watched: Watched = {
    settings: NO_SETTINGS,
    status: statusBefore(NO_SETTINGS),
    areVisible: true,
    isOver: false,
    onReturn: () => void refresh(watched),
  };
  answerQuietly({
    state: async () => {
      await refresh(watched);
      return watched;
    },
    bring: () => handOver(watched),
  });
  await untilSeen();
  // A listener for changes of the storage would cost every page a quarter of the whole first look.
  document.addEventListener('visibilitychange', watched.onReturn);
  for (const type of RETURNS) addEventListener(type, watched.onReturn);
  watched.settings = await readSettings();
  await visit(watched);
}

/** The reader may have set something else while they were elsewhere. */
async function refresh(watched: Watched): Promise<void> {
  if (document.visibilityState === 'hidden' || watched.settings === NO_SETTINGS) return;
  await readSettings().then(
    settings => apply(watched, settings),
    () => stop(watched), // We were cut off.
  );
}

/** End the visit, and go. */
function stop(watched: Watched): void {
  watched.isOver = true;
  leave(watched);
  quietSlot.netglossQuiet = undefined;
  document.removeEventListener('visibilitychange', watched.onReturn);
  for (const type of RETURNS) removeEventListener(type, watched.onReturn);
}

function leave(watched: Watched): void {
  watched.quiet?.end();
  watched.idling?.abort();
  watched.quiet = watched.idling = undefined;
}

/** Most tabs that open in the background are never looked at; prerendered pages may never be. */
async function untilSeen(): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) await once('prerenderingchange');
  while (document.visibilityState === 'hidden') await once('visibilitychange');
}

function apply(watched: Watched, settings: PageSettings): void {
  const isAlike = readsAlike(watched.settings, settings) && isKeptHere(watched.settings) === isKeptHere(settings);
  watched.settings = settings;
  if (isAlike || watched.isOver) return;
  leave(watched);
  void visit(watched);
}

async function visit(watched: Watched): Promise<void> {
  const { settings } = watched;
  watched.status = statusBefore(settings);
  if (watched.status === 'unreadable') return;
  if (watched.status !== 'reading' || settings.firstLook.pattern === '') idle(watched);
  if (watched.status !== 'reading') return;
  if (isKeptHere(settings)) return handOver(watched);
  const begin = firstLookAt(settings.firstLook);
  const isOver = () => watched.quiet !== quiet;
  const look = async () => {
    const looked = await lookAtText(begin, isOver);
    if (!isOver()) await (looked.isPromising ? handOver(watched) : (watched.status = 'read'));
    return looked;
  };
  const quiet = (watched.quiet = followQuietly(look));
  quiet.observe([]);
  quiet.observe((await look()).shadows);
}

/**
 * Who switches us on again, in the popup over this very page, wants to see that at once; and right after the install there
 * are no topics yet.
 */
function idle(watched: Watched): void {
  const { signal } = (watched.idling = new AbortController());
  watchSettings(signal, changed => apply(watched, changed));
  if (watched.status === 'site-off') tellLeftAlone(signal);
  void refresh(watched); // They may have changed since they were read, before anybody watched.
}

/** Bring the reader, once, and be done. */
function handOver(watched: Watched): Promise<void> {
  return (watched.handingOver ??= bringReader(watched));
}

async function bringReader(watched: Watched): Promise<void> {
  watched.status = 'reading';
  while (!readerSlot.netglossReader && !watched.isOver) {
    const arrived = new Promise<void>(resolve => (readerSlot.netglossArrived = resolve));
    const error = await Promise.race([arrived, askBackground('bringReader', null).catch((reason: unknown) => reason)]);
    if (/invalidated/i.test(String(error))) return stop(watched); // We were cut off.
    if (!readerSlot.netglossReader) await new Promise(resolve => setTimeout(resolve, RETRY));
  }
  if (watched.isOver) return;
  stop(watched);
  const { settings, areVisible } = watched;
  readerSlot.netglossReader!({ settings, areVisible });
}
