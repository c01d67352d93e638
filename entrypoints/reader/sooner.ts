import { createCompany } from '@/lib/company';
import type { Passage } from '@/lib/model';
import type { Slice } from '../content/slice';
import type { Block } from './block';
import { blocksAround, isBefore, textInView } from './in-view';
import { place, type Former, type Found } from './placing';
import { readBlock } from './read-block';
import type { Visit } from './visit';

/** Places what is certain before all of a page is read, what is in view first. */
export interface Sooner {
  /** Passages that stand where the reading has not come so far: it will find them once more. */
  readonly placed: Former;
  /** @param last where the reading is by now. @returns whether the reader has moved on meanwhile. */
  add(settling: Iterable<Found | undefined>, last: Node): Promise<boolean>;
  /** All will be read anew. */
  takeBack(): void;
}

interface State {
  visit: Visit;
  slice: Slice;
  placed: Former;
  soFar: Set<Passage['id']>;
}

/** Begin, on a page of which nothing is placed. `onSoFar`: there is something, or twice as much. */
export function createSooner(visit: Visit, slice: Slice, onSoFar: () => void): Sooner {
  const state: State = { visit, slice, placed: noFormer(), soFar: new Set() };
  const { placed, soFar } = state;
  let told = 0;
  let hasLooked = false;
  const tell = () => {
    if (soFar.size < Math.max(1, 2 * told)) return;
    told = soFar.size;
    onSoFar();
  };
  return {
    placed,
    async add(settling, last) {
      if (!hasLooked && (await addInView(state, last))) return true;
      hasLooked = true;
      tell();
      for (const one of settling) {
        if (one && place(visit, one, placed)) {
          soFar.add(one.passage.id);
          placed.ids = placed.ids.filter(id => id !== one.passage.id);
        }
        if (slice.isOver() && (await isOver(visit, slice))) return true;
      }
      tell();
      return false;
    },
    takeBack() {
      for (const id of soFar) visit.placed.delete(id);
    },
  };
}

/** Read what is in view, unless the reading has come so far. @returns whether the reader has moved on meanwhile. */
async function addInView({ visit, slice, placed, soFar }: State, last: Node): Promise<boolean> {
  const text = await textInView(async () => slice.isOver() && slice.pause());
  if (visit.signal.aborted) return true;
  if (!text || isBefore(text, last)) return false;
  const company = createCompany<Found | undefined>(visit.gate, document.title);
  for (const near of blocksAround(text, visit.onShadow)) {
    if (near) company.add(near.isSure ? readBlock(visit, near.block, noFormer()) : unsure(visit, near.block));
    if (slice.isOver() && (await isOver(visit, slice))) return true;
  }
  for (const one of company.settlingSoFar()) {
    if (one && place(visit, one, noFormer())) {
      const { id, text: said } = one.passage;
      soFar.add(id);
      placed.ids.push(id);
      placed.set(said, visit.placed.get(id)!);
    }
    if (slice.isOver() && (await isOver(visit, slice))) return true;
  }
  return false;
}

/** A block that others are near to, and of which nothing is placed. */
function unsure(visit: Visit, block: Block) {
  const read = readBlock(visit, block, noFormer());
  return { text: read.text, shown: () => read.shown(), value: () => undefined };
}

function noFormer(): Former {
  return Object.assign(new Map<string, never>(), { ids: [] });
}

/** Let the page go first. @returns whether the reader has moved on meanwhile. */
export async function isOver({ signal }: Visit, slice: Slice): Promise<boolean> {
  await slice.pause();
  return signal.aborted;
}
