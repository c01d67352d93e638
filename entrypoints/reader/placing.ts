import type { Passage } from '@/lib/model';
import { staticRange, stillHold } from './block';
import { shownParent } from './prose';
import type { PlacedPassage, Visit } from './visit';

/** More highlights than this serve nobody, and cost. */
export const MAX_PASSAGES = 5_000;

/** A sentence on topic, and where it stands. */
export type Found = Pick<PlacedPassage, 'passage' | 'pieces' | 'topics'>;

/** Passages that stood in a part before it is read again, by text: what stayed keeps its id. */
export interface Former extends Map<string, PlacedPassage> {
  ids: Passage['id'][];
}

/** What stood in `root`. */
export function formerIn({ placed, unseen }: Visit, root: Node): Former {
  const isWithin = (node: Node) => {
    for (let at: Node | null = node; at; at = shownParent(at)) if (at === root) return true;
    return false;
  };
  const its = [...placed.values()].filter(({ pieces }) => isWithin(pieces[0]!.node));
  for (const node of unseen) if (!node.isConnected || isWithin(node)) unseen.delete(node);
  return Object.assign(new Map(its.map(known => [known.passage.text, known])), {
    ids: its.map(({ passage }) => passage.id),
  });
}

/** Place a passage where it stands, with the id that its text had. @returns whether that could be. */
export function place(visit: Visit, { passage, pieces, topics }: Found, former: Former): boolean {
  if (visit.placed.size >= MAX_PASSAGES) return false;
  if (!stillHold(pieces)) return false; // It changed while the rest was read, and will be read again.
  const before = former.get(passage.text);
  former.delete(passage.text);
  passage.id = before?.passage.id ?? (visit.lastId += 1);
  visit.placed.set(passage.id, {
    passage,
    pieces,
    range: staticRange(pieces),
    topics: before && passage.words.length === 0 ? before.topics : topics,
    ...visit.answers.get(passage.text),
  });
  return true;
}
