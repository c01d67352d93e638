import type { Page } from 'puppeteer-core';

/**
 * What of a page does not fit its window: the page scrolls sideways, something sticks out at a side, or is cut off there.
 * Pictures may be larger than what is seen of them, and what scrolls by itself may hold more.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
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
  });
}

/** Let a page run as pages in Arabic or Hebrew do, or as it did. */
export async function setDirection(page: Page, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate(value => void (document.documentElement.dir = value), dir);
}
