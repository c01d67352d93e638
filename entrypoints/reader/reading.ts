import { isCardHost } from '@/components/card/page-card';
import { lexicon as lexiconItem } from '@/lib/browser/settings';
import { compileGate } from '@/lib/topics';
import { askForLinks } from './ask';
import { once } from '../content/once';
import { statusBefore } from '../content/here';
import { tellLeftAlone } from '../content/tell-left-alone';
import { change, paint, type Page } from './page';
import { followChanges, type Followed } from './visits';
import { readParts, readTextFile } from './read-parts';
import { report } from './report';
import { dropGone, forgetAnswers, forgetFormer, startVisit, unanswered, type Visit } from './visit';

/** A background that does not answer is asked again after this long (ms): it may be starting. */
const RETRY = 2_000;

/** What linking one passage costs here and in the background, roughly (ms): a page that is all news makes us work there. */
const WORK_TO_LINK = 2;

/** What reading a page needs from outside. */
export interface Reading {
  page: Page;
  /** Aborts when this visit is over. */
  signal: AbortSignal;
  shadows: Set<ShadowRoot>;
  /** There is something to point at. */
  onPassages(): void;
  /** The page threw our listeners out. */
  onRearm(): void;
  /** Whether an update or removal of the extension has cut us off. */
  isCutOff(): boolean;
}

/** Read the page from the beginning with the settings as they are, and follow it from then on. */
export async function readPage(reading: Reading): Promise<void> {
  const { page, signal, shadows } = reading;
  change(page, { status: statusBefore(page.settings), visit: undefined });
  if (page.status === 'site-off') tellLeftAlone(signal);
  if (page.status !== 'reading') {
    update(reading);
    return report(reading);
  }
  const lexicon = await lexiconItem.getValue();
  if (signal.aborted) return;
  let followed: Followed | undefined;
  const visit = startVisit({
    lexicon,
    gate: compileGate(lexicon, page.settings.firstLook),
    signal,
    onShadow(root) {
      if (shadows.has(root)) return;
      shadows.add(root);
      followed?.observe(root);
    },
  });
  change(page, { visit });
  if (document.contentType === 'text/plain') {
    const pre = document.querySelector('pre');
    if (pre) await readTextFile(visit, pre);
  } else {
    followed = follow(reading, visit);
    await readFirst(reading, visit);
    followed.start();
  }
  await link(reading, visit);
  if (page.visit === visit && page.status === 'reading') change(page, { status: 'read' });
}

/** Read all of the page; where that takes long, what is certain sooner is shown sooner. */
async function readFirst(reading: Reading, visit: Visit): Promise<void> {
  let asking: Promise<void> | undefined;
  await readParts(visit, [document.documentElement], () => {
    if (!visit.isAsking) asking = ask(reading, visit).catch(() => undefined); // All will be asked about again.
  });
  if (!asking) return;
  forgetAnswers(visit); // They were given before the rest of the page was known.
  await asking;
}

function follow(reading: Reading, visit: Visit): Followed {
  const { page, signal, shadows } = reading;
  return followChanges({
    signal,
    shadows,
    isOurs: isCardHost,
    unseen: () => visit.unseen,
    async read(scopes) {
      const hasLost = dropGone(visit);
      const work = scopes.size > 0 ? await readParts(visit, scopes) : 0;
      if (!signal.aborted && (hasLost || scopes.size > 0)) void link(reading, visit);
      return work + WORK_TO_LINK * unanswered(visit);
    },
    onRoute() {
      page.card.close();
      change(page, { current: undefined });
      forgetFormer(visit);
    },
    onRearm: reading.onRearm,
    onBusy(isBusy) {
      change(page, { status: isBusy ? 'busy' : 'read' });
    },
  });
}

/** Show what is known, then ask about what is not. */
async function link(reading: Reading, visit: Visit): Promise<void> {
  if (visit.signal.aborted) return;
  update(reading);
  if (visit.isAsking) return; // Whoever asks now will ask for these as well.
  await ask(reading, visit).catch(async () => {
    if (reading.isCutOff()) return;
    visit.isAsking = true;
    await new Promise(resolve => setTimeout(resolve, RETRY));
    await ask(reading, visit).catch(() => undefined); // The popup says what is wrong with the library.
  });
  await report(reading);
}

async function ask(reading: Reading, visit: Visit): Promise<void> {
  visit.isAsking = true;
  try {
    await askForLinks(visit, () => update(reading));
  } finally {
    visit.isAsking = false;
  }
}

/** Ask again about every passage, after the reader has corrected one somewhere: others are linked by the same forms. */
export async function relink(reading: Reading): Promise<void> {
  const { visit } = reading.page;
  if (!visit) return;
  forgetAnswers(visit);
  if (document.visibilityState === 'hidden') await once('visibilitychange', visit.signal); // Nobody sees it now.
  await link(reading, visit);
}

function update({ page, onPassages }: Reading): void {
  const { openFor } = page.card;
  // What was taken out of what is kept can be had back on its card, which stays.
  if (openFor !== undefined && openFor >= 0 && !page.visit?.placed.has(openFor)) page.card.close();
  paint(page);
  if (page.visit && page.visit.placed.size > 0) onPassages();
}
