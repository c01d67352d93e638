import type { Page } from 'puppeteer-core';
import { inChrome } from './firefox-chrome.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Do something with a page while the reader's system chooses all colours. */
export async function inForcedColours<T>(session: Session, page: Page, work: () => Promise<T>): Promise<T> {
  const takeBack = await (session.name === 'chromium' ? forceInChromium(page) : forceInFirefox(session));
  const are = (forced: boolean) =>
    until(
      () => page.evaluate(wanted => matchMedia('(forced-colors: active)').matches === wanted, forced),
      forced ? 'forced colours' : 'colours of its own',
    );
  try {
    await are(true);
    return await work();
  } finally {
    await takeBack();
    await are(false);
  }
}

/** The least contrast of a text with what is behind it. Pairs of the system are as they are: Firefox's `Highlight` has 2.9. */
const LEAST = 2.5;

/** What cannot be read on a page because its colour is too near to that of what is behind it. What is disabled may be faint. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(least => {
    const wrong: string[] = [];
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const behind = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const luminance = (colour: string) => {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...pixel.getImageData(0, 0, 1, 1).data]
        .map(part => part / 255)
        .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    for (const element of document.body.querySelectorAll('*:not(svg *, option)')) {
      const hasText = [...element.childNodes].some(node => node instanceof Text && node.data.trim());
      if (!hasText || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      if (element.closest(':disabled, [aria-disabled=true]')) continue;
      const [less, more] = [getComputedStyle(element).color, behind(element)].map(luminance).toSorted((a, b) => a - b);
      if ((more! + 0.05) / (less! + 0.05) < least)
        wrong.push(
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`,
        );
    }
    return wrong;
  }, LEAST);
}

async function forceInChromium(page: Page): Promise<() => Promise<void>> {
  const client = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ];
  await client.send('Emulation.setEmulatedMedia', { features });
  return async () => {
    await client.send('Emulation.setEmulatedMedia', { features: [] });
    await client.detach();
  };
}

async function forceInFirefox(session: Session): Promise<() => Promise<void>> {
  const set = (value: number) =>
    inChrome(session, `Services.prefs.setIntPref('browser.display.document_color_use', ${value}); true`);
  await set(2);
  return async () => void (await set(0));
}
