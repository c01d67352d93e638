import type { Page } from 'puppeteer-core';
import { inChrome } from './firefox-chrome.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Do something with a page while the reader's system chooses all colours. */
export async function inForcedColours<T>(session: Session, page: Page, work: () => Promise<T>): Promise<T> {
  const takeBack = await (session.name === 'chromium' ? forceInChromium(page) : forceInFirefox(session));
  try {
    await until(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'forced colours');
    return await work();
  } finally {
    await takeBack();
  }
}

/** What cannot be read on a page because it has the colour of what is behind it. */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const behind = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    for (const element of document.body.querySelectorAll('*:not(svg *)')) {
      const hasText = [...element.childNodes].some(node => node instanceof Text && node.data.trim());
      if (!hasText || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      if (getComputedStyle(element).color === behind(element))
        wrong.push(
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`,
        );
    }
    return wrong;
  });
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
