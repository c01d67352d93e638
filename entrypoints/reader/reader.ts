import { onFollowed } from '@/lib/browser/beside';
import { answerAsPage, askBackground } from '@/lib/browser/messaging';
import { NO_SETTINGS, readSettings, watchSettings, type PageSettings } from '@/lib/browser/page-settings';
import { readsAlike, statusBefore } from '../content/here';
import { eraseFormer } from './former';
import { createHighlighter } from './highlighter';
import { answersOf, callbacksOf } from './callbacks';
import { createLateCard } from './late-card';
import { createLateKeeper } from './late-keeper';
import { startLife, type Life } from './life';
import { change, paint, stateOf, type Page } from './page';
import { followPointer } from './pointer';
import type { Handover } from '../content/reader-slot';
import { readPage, relink, type Reading } from './reading';
import { NOTHING, reportAgain } from './report';
import { openCard, tellCard } from './steps';

/** A page may clear the highlight registry without a word: look so often (ms). */
const RESTORE_EVERY = 1_000;

/** One life in one page. */
interface Content {
  life: Life;
  page: Page;
  reading: Reading;
  /** Ends with the visit: other settings begin another. */
  visiting: AbortController;
  /** Present while there is something to point at. */
  pointing?: AbortController;
  restoring?: number;
}

/** Read the page and follow it, answer for it, and leave it as it was. */
export function startReader({ settings, areVisible }: Handover): void {
  const life = startLife();
  const { signal } = life;
  eraseFormer();
  const content = createContent(life);
  signal.addEventListener('abort', () => leave(content));
  answerAsPage(answersOf(content.page), signal);
  watchSettings(signal, changed => apply(content, changed));
  window.addEventListener('pageshow', ({ persisted }) => persisted && void comeBack(content), { signal });
  content.page.settings = settings;
  change(content.page, { areVisible });
  begin(content);
}

function begin({ page, reading }: Content): void {
  void readPage(reading);
  page.keeper.look(page.settings);
}

function createContent(life: Life): Content {
  const shadows = new Set<ShadowRoot>();
  const visiting = new AbortController();
  const page: Page = {
    settings: NO_SETTINGS,
    status: statusBefore(NO_SETTINGS),
    areVisible: true,
    reported: NOTHING,
    highlighter: createHighlighter(() => [...shadows]),
    card: createLateCard(
      callbacksOf(() => page),
      () => askBackground('bringCard', null),
    ),
    keeper: createLateKeeper(life.signal, () => onKept(content)),
    onChange: onFollowed(() => stateOf(page), life.signal),
  };
  const reading: Reading = {
    page,
    shadows,
    signal: visiting.signal,
    onPassages: () => content.pointing ?? point(content),
    onRearm: () => content.pointing && point(content),
    isCutOff: () => life.isOver,
  };
  const content: Content = { life, page, visiting, reading };
  return content;
}

/** Listen to the pointer, now that there is something to point at. */
function point(content: Content): void {
  const { life, page } = content;
  content.pointing?.abort();
  content.pointing = new AbortController();
  followPointer({
    signal: content.pointing.signal,
    card: page.card,
    at: (x, y) => (page.areVisible && !life.isOver ? page.highlighter.at(x, y) : undefined),
    open: (id, how) => openCard(page, id, how),
  });
  content.restoring ??= window.setInterval(() => life.isOver || page.highlighter.restore(), RESTORE_EVERY);
}

function apply(content: Content, settings: PageSettings): void {
  const { page } = content;
  const before = page.settings;
  const isAlike = readsAlike(before, settings);
  page.settings = settings;
  if (isAlike && before.density === settings.density) {
    // The card stays open: it may be where a passage was corrected or kept, and where that is taken back.
    page.keeper.look(settings);
    if (before.corrections !== settings.corrections) void relink(content.reading);
    return;
  }
  page.card.close();
  if (isAlike) return paint(page);
  content.visiting.abort();
  content.visiting = new AbortController();
  content.reading.signal = content.visiting.signal;
  begin(content);
}

/** Something else is known of what was kept from this page. */
function onKept(content: Content): void {
  const { page } = content;
  paint(page);
  tellCard(page);
  if (page.keeper.now?.found.length) content.reading.onPassages();
}

/** Back from the back/forward cache: settings may have changed meanwhile, and the badge is gone. */
async function comeBack(content: Content): Promise<void> {
  apply(content, await readSettings());
  await reportAgain(content.reading);
}

function leave({ page, visiting, pointing, restoring }: Content): void {
  clearInterval(restoring);
  visiting.abort();
  pointing?.abort();
  page.card.close();
  change(page, { visit: undefined });
  paint(page);
}
