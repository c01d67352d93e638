import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { cardCopy } from './card-copy.ts';
import { openCard } from './card.ts';
import { inForcedColours, unreadable } from './forced.ts';
import { misfits, resize, setDirection } from './fit.ts';
import { lostFocus } from './focus.ts';
import { fillLibrary, openView, setScheme, VIEWS } from './own-views.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';
import { openWordsPage } from './words-page.ts';

/**
 * A usual window, and one of 1280 at 400 %, which is the narrowest that all must fit (WCAG 1.4.10). Popups are never
 * narrower than what browsers leave of them at 200 %. In CSS pixels.
 */
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const POPUP = { width: 400, height: 300 };

describe.each(BROWSERS)('for everyone, in %s', name => {
  let session: Session;
  let filled: Awaited<ReturnType<typeof fillLibrary>>;

  beforeAll(async () => {
    session = await openSession(name);
    filled = await fillLibrary(session);
  });
  afterAll(() => ended(session));

  /** Whatever axe says when the page is light, and when it is dark. */
  const inBothSchemes = async (page: Page) => {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(session, page, scheme);
      found.push(...(await violationsOn(page)).map(each => `${scheme}: ${each}`));
    }
    return found;
  };

  describe.each(VIEWS)('$name', view => {
    let page: Page;

    beforeAll(async () => {
      page = await openView(session, view, filled);
    });
    afterAll(() => ended(page));

    it('has nothing that axe finds wrong, light or dark', async () => {
      expect(await inBothSchemes(page)).toEqual([]);
    });

    it('fits a window of 320 pixels and a wide one, also from right to left', async () => {
      const wrong: Record<string, string[]> = {};
      for (const [size, viewport] of Object.entries({ NARROW: view.path === 'popup.html' ? POPUP : NARROW, WIDE }))
        for (const dir of ['rtl', 'ltr'] as const) {
          await resize(page, viewport);
          await setDirection(page, dir);
          const found = await misfits(page);
          if (found.length > 0) wrong[`${size} ${dir}`] = found;
        }
      expect(wrong).toEqual({});
    });

    it('can be read when the system chooses the colours', async () => {
      expect(await inForcedColours(session, page, () => unreadable(page))).toEqual([]);
    });

    it('moves nothing for who wants no motion', async () => {
      expect(await page.evaluate(movingWithoutMotion)).toEqual([]);
    });

    it('shows where the focus is at every stop', async () => {
      await page.bringToFront();
      const { stops, wrong } = await lostFocus(page);
      expect(stops).toBeGreaterThan(2);
      expect(wrong).toEqual([]);
    });
  });

  it('shows the words of a network, unfolded and tried on a text, without violations', async () => {
    const words = await openWordsPage(session);
    await words.unfold('words-weak-micro-credentials');
    await words.unfold('words-of-deferred-burden');
    await words.tryText('A digital badge cost them a loan.\n\nThe exam was next. Enter your login credentials here.');
    await until(async () => (await words.states()).length === 3, 'three sentences');
    await words.page.evaluate(() => document.querySelector<HTMLElement>('.weighed summary')?.click());
    expect(await inBothSchemes(words.page)).toEqual([]);
    await words.page.close();
  });

  it('shows a card without violations, that fits narrow windows from right to left, too', async () => {
    const { article } = filled;
    await article.bringToFront();
    await openCard(article, '-strong');
    const copy = await cardCopy(session, article);
    expect(await inBothSchemes(copy)).toEqual([]);
    await resize(copy, NARROW);
    await setDirection(copy, 'rtl');
    expect(await misfits(copy)).toEqual([]);
    await copy.close();
  });

  it('shows its own pages without a script error', () => {
    expect(session.errors).toEqual([]);
  });
});

/** Runs in the page: rules that move or fade something and are not asked whether that is wanted. */
function movingWithoutMotion(): string[] {
  const moving: string[] = [];
  const look = (rules: CSSRuleList, isAsked: boolean) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) look(rule.cssRules, isAsked || rule.conditionText.includes('reduced-motion'));
      else if (rule instanceof CSSStyleRule && !isAsked) {
        const { transitionDuration, animationDuration } = rule.style;
        const moves = [transitionDuration, animationDuration].some(duration => parseFloat(duration) > 0);
        if (moves) moving.push(rule.selectorText);
      }
    }
  };
  const isTaken = (selector: string, rules: CSSRuleList): boolean =>
    [...rules].some(
      rule =>
        rule instanceof CSSMediaRule &&
        rule.conditionText.includes('reduced-motion: reduce') &&
        [...rule.cssRules].some(inner => inner instanceof CSSStyleRule && inner.selectorText === selector),
    );
  const sheets = [...document.styleSheets];
  for (const { cssRules } of sheets) look(cssRules, false);
  return moving.filter(selector => !sheets.some(({ cssRules }) => isTaken(selector, cssRules)));
}
