import { browser } from 'wxt/browser';
import { keptJoints, recallJoints, textsOf, type Joined, type KeptJoints } from '@/lib/kept-joints';
import { keptLayout, layoutOf, originOf, type KeptLayout, type Settle } from '@/lib/kept-layout';
import { layout } from '@/lib/layout';
import { sessionMemory } from './session-memory';

const LAYOUTS = 'layouts';
const JOINTS = 'joints';
/** So many of each are remembered. */
const MOST = 12;

/**
 * Settles networks as they were settled before in this session of the browser: to do it again takes longer than all else
 * that a popup does to draw one.
 */
export function settleAsBefore(): Settle {
  const memory = sessionMemory<KeptLayout>(LAYOUTS, MOST);
  return (picture, width, height, lettering) => {
    const from = originOf(picture, { width, height }, lettering);
    const before = memory.known(from);
    if (before) return layoutOf(before);
    const settled = layout(picture, width, height, lettering);
    memory.keep(keptLayout(from, settled));
    return settled;
  };
}

/** Lets a network be drawn without finding again, in this session of the browser, what its nodes share and speak of. */
export function joinAsBefore(): (stored: Joined) => void {
  const memory = sessionMemory<KeptJoints>(JOINTS, MOST);
  return stored => {
    const from = textsOf(stored);
    const before = memory.known(from);
    if (before) return recallJoints(stored, before);
    const found = keptJoints(from, stored);
    if (found) memory.keep(found);
  };
}

/** Remember none of it any longer: it holds words of networks. */
export async function forgetLayouts(): Promise<void> {
  await browser.storage.session.remove([LAYOUTS, JOINTS]);
}
