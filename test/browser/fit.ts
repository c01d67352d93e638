import type { Page, Viewport } from 'puppeteer-core';
import { lastingFaults, until } from './until.ts';

/**
 * What of a page does not fit its window once it is drawn: the page scrolls sideways, something sticks out at a side, or is
 * cut off there. Pictures may be larger than what is seen of them, and what scrolls by itself may hold more.
 */
export function misfits(page: Page): Promise<string[]> {
  return lastingFaults(() => page.evaluate(misfitsNow));
}

/** Runs in the page. */
function misfitsNow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wrong: string[] = [];
  if (scrollWidth > clientWidth) wrong.push(`the page scrolls sideways, by ${scrollWidth - clientWidth}`);
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
  for (const element of document.body.querySelectorAll('*:not(svg *, .unseen, .visually-hidden, .skip, option)')) {
    if (
      !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
      element.closest('.unseen, .visually-hidden')
    )
      continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isSmall = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (left < -1 || right > clientWidth + 1) wrong.push(`sticks out: ${named(element)}`);
    else if (/hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && !isSmall) {
      if (element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'svg')
        wrong.push(`is cut: ${named(element)}`);
    }
  }
  return wrong.slice(0, 12);
}

/** Give a page a window of another size, and wait until it has that. */
export async function resize(page: Page, viewport: Viewport): Promise<void> {
  await page.setViewport(viewport);
  await until(() => page.evaluate(({ width }) => innerWidth === width, viewport), `a width of ${viewport.width}`);
}

/** What does not fit panels of these widths, px; one of 180 px is as under a zoom of 200 %. */
export async function misfitsAt(panel: Page, ...widths: number[]): Promise<string[]> {
  const before = panel.viewport();
  const found: string[] = [];
  for (const width of widths) {
    await resize(panel, { width, height: width < 300 ? 400 : 700 });
    found.push(...(await misfits(panel)).map(each => `${width}: ${each}`));
  }
  await panel.setViewport(before);
  return found;
}

/** Let a page run as pages in Arabic or Hebrew do, or as it did. */
export async function setDirection(page: Page, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate(value => void (document.documentElement.dir = value), dir);
}
