import { browser } from 'wxt/browser';
import { keptLayout, layoutOf, originOf, type KeptLayout, type Settle } from '@/lib/kept-layout';
import { layout } from '@/lib/layout';

/** In `storage.session`, which is in memory only and ends with the browser, and when the extension is updated. */
const LAYOUTS = 'layouts';
/** So many are remembered: those settled last. */
const MOST = 12;

/**
 * Settles networks as they were settled before in this session of the browser: to do it again takes longer than all else
 * that a popup does to draw one. What was remembered is read from now on; what comes before that is settled anew.
 */
export function settleAsBefore(): Settle {
  let known: KeptLayout[] = [];
  const read = rememberedLayouts().then(before => void (known = [...known, ...before]));
  const write = () => browser.storage.session.set({ [LAYOUTS]: (known = known.slice(0, MOST)) });
  read.catch(() => undefined); // Without a memory, all are settled anew.
  return (picture, width, height, lettering) => {
    const from = originOf(picture, { width, height }, lettering);
    const before = known.find(kept => kept.from === from);
    if (before) return layoutOf(before);
    const settled = layout(picture, width, height, lettering);
    known = [keptLayout(from, settled), ...known];
    read.then(write).catch(() => undefined);
    return settled;
  };
}

async function rememberedLayouts(): Promise<KeptLayout[]> {
  return ((await browser.storage.session.get(LAYOUTS))[LAYOUTS] ?? []) as KeptLayout[];
}

/** Remember none of them any longer: they hold the names of findings. */
export async function forgetLayouts(): Promise<void> {
  await browser.storage.session.remove(LAYOUTS);
}
