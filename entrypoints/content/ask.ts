import { askBackground } from '@/lib/browser/messaging';
import type { Match, NodeSummary, Passage } from '@/lib/model';
import type { PlacedPassage, Visit } from './visit';

/** Passages a message. The background takes 200; smaller messages show the first links sooner. */
const BATCH = 100;

/** A long visit must not keep every sentence that ever passed by. */
const MAX_KNOWN = 10_000;

/** Ask what all passages speak to that have no answer yet, also those that come meanwhile. @throws Error when nobody answers. */
export async function askForLinks(visit: Visit, onReply: () => void): Promise<void> {
  for (;;) {
    const open = [...visit.placed.values()].filter(({ links }) => !links).slice(0, BATCH);
    if (open.length === 0 || visit.signal.aborted) return;
    await askAbout(visit, open);
    onReply();
  }
}

/** Ask, perhaps once more, what these passages speak to. @throws Error when nobody answers. */
export async function askAbout(visit: Visit, placed: PlacedPassage[]): Promise<void> {
  const passages = placed.map(({ passage }) => passage);
  const reply = await askBackground('matchPassages', { passages });
  if (!visit.signal.aborted) keep(visit, passages, reply);
}

function keep(
  { placed, nodes, links }: Visit,
  asked: Passage[],
  reply: { matches: Match[]; nodes: NodeSummary[] },
): void {
  for (const node of reply.nodes) nodes.set(node.key, node);
  if (links.size > MAX_KNOWN) links.clear();
  const found = new Map(reply.matches.map(match => [match.passage, match.links]));
  for (const { id, text } of asked) {
    const known = (found.get(id) ?? []).filter(({ node }) => nodes.has(node));
    links.set(text, known);
    const now = placed.get(id); // It may be gone by now, or say something else.
    if (now?.passage.text === text) now.links = known;
  }
}
