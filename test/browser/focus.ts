import type { Page } from 'puppeteer-core';
import { lastingFaults } from './until.ts';

/** More stops than any page of ours has before they repeat in kind. */
const MOST = 60;

/** Press Tab from the beginning of a page on, and say of each stop what is wrong: no outline, or something lies over it. */
export async function lostFocus(page: Page): Promise<{ stops: number; wrong: string[] }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const wrong = new Set<string>();
  let stops = 0;
  for (; stops < MOST; stops += 1) {
    await page.keyboard.press('Tab');
    let isNowhere = false;
    const look = async () => {
      const seen = await page.evaluate(lookAtFocus);
      isNowhere = seen === 'nowhere';
      return isNowhere || seen === 'fine' ? [] : [seen];
    };
    // It comes into view a frame later.
    for (const fault of await (wrong.size === 0 ? lastingFaults(look) : look())) wrong.add(fault);
    if (isNowhere) break;
  }
  return { stops, wrong: [...wrong] };
}

/** Runs in the page. */
function lookAtFocus(): string {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return 'nowhere';
  const named = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''} “${(at.ariaLabel ?? at.textContent).trim().slice(0, 40)}”`;
  const shown = at.matches('input[type=file]') ? at.closest('label, .file')! : at;
  // A field may leave its ring to what it stands in.
  const around = [shown.parentElement, shown.parentElement?.parentElement].filter(each =>
    each?.matches(':focus-within'),
  );
  const outlined = [shown, ...around, ...shown.querySelectorAll('*')].some(each => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, boxShadow, strokeWidth } = getComputedStyle(each);
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5;
    return ring || boxShadow !== 'none' || (each.closest('svg') !== null && parseFloat(strokeWidth) >= 2);
  });
  if (!outlined) return `no outline: ${named}`;
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  if (bottom < 2 || top > innerHeight - 2) {
    const { scrollY } = globalThis;
    const { scrollHeight } = document.documentElement;
    return `out of sight: ${named}, at ${top} to ${bottom} of ${innerHeight}, scrolled ${scrollY} of ${scrollHeight}`;
  }
  // It may be covered in part: one of nine places of it is enough.
  const places = [0.1, 0.5, 0.9].flatMap(across => [0.1, 0.5, 0.9].map(down => [across, down] as const));
  const over = places.map(([across, down]) =>
    document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down),
  );
  const isSeen = over.some(
    each => each && (shown.contains(each) || each.contains(shown) || each.closest('label')?.contains(shown)),
  );
  return isSeen || shown.closest('svg') ? 'fine' : `covered: ${named}`;
}
