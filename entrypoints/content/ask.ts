import { askBackground } from '@/lib/browser/messaging';
import type { Match, NodeSummary, Passage } from '@/lib/model';
import type { PlacedPassage, Visit } from './visit';

/** Passages a message. The background takes 200; smaller messages show the first links sooner. */
const BATCH = 100;

/** A long visit must not keep every sentence that ever passed by. */
const MAX_KNOWN = 10_000;

/** Ask what passages speak to; `onReply` after each message. @throws Error when the background is out of reach. */
export async function askForLinks(visit: Visit, open: PlacedPassage[], onReply: () => void): Promise<void> {
  for (let from = 0; from < open.length; from += BATCH) {
    const passages = open.slice(from, from + BATCH).map(({ passage }) => passage);
    const reply = await askBackground('matchPassages', { passages });
    if (visit.signal.aborted) return;
    keep(visit, passages, reply);
    onReply();
  }
}

function keep({ placed, nodes, links }: Visit, asked: Passage[], reply: { matches: Match[]; nodes: NodeSummary[] }): void {
  const texts = new Map(asked.map(({ id, text }) => [id, text]));
  for (const node of reply.nodes) nodes.set(node.key, node);
  if (links.size > MAX_KNOWN) links.clear();
  for (const { passage, links: found } of reply.matches) {
    const text = texts.get(passage);
    if (text === undefined) continue;
    const known = found.filter(({ node }) => nodes.has(node));
    links.set(text, known);
    const now = placed.get(passage); // It may be gone by now, or say something else.
    if (now?.passage.text === text) now.links = known;
  }
}
