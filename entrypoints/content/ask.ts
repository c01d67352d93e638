import { askBackground } from '@/lib/browser/messaging';
import { PASSAGES_A_MESSAGE } from '@/lib/limits';
import type { BackgroundMessages } from '@/lib/messages';
import type { Passage } from '@/lib/model';
import type { PlacedPassage, Visit } from './visit';

/** A long visit must not keep every sentence that ever passed by. */
const MAX_KNOWN = 10_000;

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

/** An answer that was overtaken by a correction is dropped: whoever called will ask again. */
async function askAbout(visit: Visit, placed: PlacedPassage[]): Promise<void> {
  const { answers } = visit;
  const passages = placed.map(({ passage }) => passage);
  const reply = await askBackground('matchPassages', { passages });
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
