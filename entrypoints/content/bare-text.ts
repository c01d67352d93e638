import { firstLookAt, type FirstLook } from '@/lib/first-look';
import { startSlice, type Slice } from './slice';

/** So many elements are looked at before the clock is: to await each would take longer than to look. */
const PAUSE = 256;

/** Scripts and style sheets that are longer (characters) are left out of what is looked at. */
const LONG = 200;

/** Elements that can have no shadow root (DOM, `attachShadow`): to leave them out spares the page half of our objects. */
const NO_HOSTS =
  'a,abbr,b,br,button,cite,code,dd,dl,dt,em,font,form,g,head,hr,i,iframe,img,input,label,li,link,meta,noscript,ol,option,' +
  'path,picture,pre,script,select,small,source,strong,style,sub,sup,svg,table,tbody,td,textarea,th,thead,time,tr,u,ul,use';

/** What a look at the document's bare text found. */
export interface Look {
  /** Whether some sentence might be on topic. */
  isPromising: boolean;
  /** Every open shadow root there is, as long as nothing was promising: their text is in no other's. */
  shadows: ShadowRoot[];
  /** The milliseconds it took. */
  work: number;
}

/**
 * Look whether anything on the page might be on topic. Most pages end here: the browser makes one string of a tree's
 * text, which costs a fiftieth of a walk from node to node. In slices, until the signal aborts.
 */
export async function lookAtText(firstLook: FirstLook, signal: AbortSignal): Promise<Look> {
  const slice = startSlice();
  const look = firstLookAt(firstLook);
  const shadows: ShadowRoot[] = [];
  const isPromising = firstLook.seeds !== '' && (await isAnyPromising());
  return { isPromising, shadows, work: slice.spent() };

  async function isAnyPromising(): Promise<boolean> {
    for (const tree of treesOf(document.documentElement)) {
      for (const isSo of look(proseOf(tree))) {
        if (isSo) return true;
        if (slice.isOver()) await slice.pause();
        if (signal.aborted) return false;
      }
      await findShadows(tree, shadows, slice, signal);
    }
    return false;
  }

  function* treesOf(root: Element | null): Generator<Element | ShadowRoot> {
    if (!root) return;
    yield root;
    yield* shadows; // It grows meanwhile.
  }
}

async function findShadows(
  tree: Element | ShadowRoot,
  found: ShadowRoot[],
  slice: Slice,
  signal: AbortSignal,
): Promise<void> {
  let looks = 0;
  for (const { shadowRoot } of tree.querySelectorAll(`:not(${NO_HOSTS})`)) {
    if (shadowRoot) found.push(shadowRoot);
    if (++looks % PAUSE === 0 && slice.isOver()) await slice.pause();
    if (signal.aborted) return;
  }
}

/** The bare text of a tree, but for scripts and style sheets: those of some pages are ten times as long as it. */
function proseOf(tree: Element | ShadowRoot): string {
  const text = tree.textContent ?? '';
  let prose = '';
  let at = 0;
  for (const { textContent: code } of tree.querySelectorAll('script, style')) {
    const start = code.length > LONG ? text.indexOf(code, at) : -1;
    if (start < 0) continue;
    prose += `${text.slice(at, start)} `;
    at = start + code.length;
  }
  return prose + text.slice(at);
}
