import { createTally, stretchesIn } from '@/lib/first-look';
import { readParts, readTextFile } from './read-parts';
import { startSlice, type Slice } from './slice';
import { openLexicon, type Visit } from './visit';

/** So many elements are looked at before the clock is. */
const PAUSE = 256;

/** Scripts and style sheets that are longer (characters) are left out of what is looked at. */
const LONG = 200;

/**
 * Read all of the page, if anything in it may be on topic. Most pages end here: one look at their bare text, of which
 * the browser makes a single string; no node but shadow hosts is touched. @returns the milliseconds it took.
 */
export async function readFirst(visit: Visit, shadows: Iterable<Node>): Promise<number> {
  const slice = startSlice();
  const root = document.documentElement;
  if (!root || !visit.seeds) return 0;
  await findShadows(visit, root, slice);
  const mayBe = await mayBeOnTopic(visit, [root, ...shadows], slice);
  if (!mayBe || visit.signal.aborted) return slice.spent();
  visit.isQuiet = false;
  return slice.spent() + (await readParts(visit, [root]));
}

/** Some parts have changed on a page that had nothing on topic: look at all of it again, if they have any word to count. */
export async function readIfNew(
  visit: Visit,
  parts: Iterable<Node>,
  shadows: ReadonlySet<ShadowRoot>,
): Promise<number> {
  const slice = startSlice();
  const known = shadows.size;
  let hasSeeds = false;
  for (const part of parts) {
    await findShadows(visit, part, slice);
    hasSeeds ||= visit.seeds !== undefined && proseOf(part).search(visit.seeds) >= 0;
  }
  const isNew = hasSeeds || shadows.size > known;
  return slice.spent() + (isNew && !visit.signal.aborted ? await readFirst(visit, shadows) : 0);
}

/** Read a text file, if anything in it may be on topic: browsers show it as one `<pre>`. */
export async function readPlain(visit: Visit): Promise<void> {
  const pre = document.querySelector('pre');
  if (!pre || !(await mayBeOnTopic(visit, [pre], startSlice()))) return;
  visit.isQuiet = false;
  await readTextFile(visit, pre);
}

async function mayBeOnTopic(visit: Visit, roots: Iterable<Node>, slice: Slice): Promise<boolean> {
  let isEnough: ReturnType<typeof createTally> | undefined;
  for (const root of roots) {
    for (const stretch of visit.seeds ? stretchesIn(proseOf(root), visit.seeds) : []) {
      isEnough ??= stretch && createTally(await openLexicon(visit));
      if (stretch && isEnough!(stretch)) return true;
      if (slice.isOver()) await slice.pause();
      if (visit.signal.aborted) return false;
    }
  }
  return false;
}

/** Tell of every shadow root within `root`, whatever its depth: their text is in no other's. */
async function findShadows({ onShadow, signal }: Visit, root: Node, slice: Slice): Promise<void> {
  const trees = [root];
  let looks = 0;
  const look = ({ shadowRoot }: Partial<Element>) => {
    if (!shadowRoot) return;
    onShadow(shadowRoot);
    trees.push(shadowRoot);
  };
  look(root as Partial<Element>);
  for (const tree of trees) {
    for (const element of (tree as Partial<ParentNode>).querySelectorAll?.('*') ?? []) {
      look(element);
      if (++looks % PAUSE === 0 && slice.isOver()) await slice.pause(); // To await each time would take longer than to look.
      if (signal.aborted) return;
    }
  }
}

/** The bare text under a node, but for scripts and style sheets: those of some pages are ten times as long as it. */
function proseOf(root: Node): string {
  const text = root.textContent ?? '';
  let prose = '';
  let at = 0;
  for (const { textContent: code } of (root as ParentNode).querySelectorAll?.('script, style') ?? []) {
    const start = code!.length > LONG ? text.indexOf(code!, at) : -1;
    if (start < 0) continue;
    prose += `${text.slice(at, start)} `;
    at = start + code!.length;
  }
  return prose + text.slice(at);
}
