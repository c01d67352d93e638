import { askBackground } from '@/lib/browser/messaging';
import { MAX_OTHERS, PASSAGES_A_MESSAGE } from '@/lib/limits';
import type { Surrounding } from '@/lib/matching';
import type { BackgroundMessages } from '@/lib/messages';
import type { Passage } from '@/lib/model';
import type { PlacedPassage, Visit } from './visit';

/** A long visit must not keep every sentence that ever passed by. */
const MAX_KNOWN = 2_000;

/** Longer titles are lists of keywords. */
const MAX_TITLE = 300;

/** Ask what all passages speak to that have no answer yet, also those that come meanwhile. @throws Error when nobody answers. */
export async function askForLinks(visit: Visit, onReply: () => void): Promise<void> {
  for (;;) {
    const open = [...visit.placed.values()]
      .filter(({ links, isStale }) => !links || isStale)
      .slice(0, PASSAGES_A_MESSAGE);
    if (open.length === 0 || visit.signal.aborted) return;
    await askAbout(visit, open);
    onReply();
  }
}

/** What the background should know of the page around some passages. */
function surroundingOf({ placed: all }: Visit, placed: PlacedPassage[]): Surrounding {
  const asked = new Set(placed);
  const others = [...all.values()].filter(one => !asked.has(one));
  const step = Math.max(1, Math.ceil(others.length / MAX_OTHERS));
  return {
    title: document.title.slice(0, MAX_TITLE),
    others: others
      .filter((_, index) => index % step === 0)
      .map(({ passage: { text, words, networks } }) => ({ text, words, networks })),
  };
}

/** An answer that was overtaken by a correction is dropped: whoever called will ask again. */
async function askAbout(visit: Visit, placed: PlacedPassage[]): Promise<void> {
  const { answers } = visit;
  const passages = placed.map(({ passage }) => passage);
  const reply = await askBackground('matchPassages', { passages, page: surroundingOf(visit, placed) });
  if (!visit.signal.aborted && visit.answers === answers) keep(visit, passages, reply);
}

function keep(
  { placed, nodes, answers }: Visit,
  asked: Passage[],
  reply: ReturnType<BackgroundMessages['matchPassages']>,
): void {
  for (const node of reply.nodes) nodes.set(node.key, node);
  if (answers.size > MAX_KNOWN) answers.clear();
  const found = new Map(reply.matches.map(match => [match.passage, match.links]));
  const unrelated = Map.groupBy(reply.unrelated, ({ passage }) => passage);
  for (const { id, text } of asked) {
    const links = (found.get(id) ?? []).filter(({ node }) => nodes.has(node));
    const answer = { links, unrelated: unrelated.get(id) ?? [] };
    answers.set(text, answer);
    const now = placed.get(id); // It may be gone by now, or say something else.
    if (now?.passage.text === text) Object.assign(now, answer, { isStale: false });
  }
}
