import type { Page } from 'puppeteer-core';

/** What {@link recordChanges} leaves behind in a page. */
interface Recorded {
  netglossBefore?: string;
  netglossMessages?: number;
}

/** One stretch of a page that is lit. */
export interface Lit {
  /** The highlight's name: `ng-<style>-<strength>`. */
  name: string;
  text: string;
}

/** Runs in the page before everything else: remembers the document as the page itself made it. */
export function recordChanges(): void {
  const recorded = globalThis as Recorded;
  recorded.netglossMessages = 0;
  addEventListener('message', () => recorded.netglossMessages!++);
  addEventListener('DOMContentLoaded', () => {
    recorded.netglossBefore = document.documentElement.outerHTML;
  });
}

/** What the page could notice of us: the document before and now, and messages it got without asking. */
export function traces(page: Page): Promise<{ before: string | undefined; now: string; messages: number | undefined }> {
  return page.evaluate(() => ({
    before: (globalThis as Recorded).netglossBefore,
    now: document.documentElement.outerHTML,
    messages: (globalThis as Recorded).netglossMessages,
  }));
}

/** The part of puppeteer's frames that it keeps to itself. */
interface Apart {
  isolatedRealm(): { evaluate<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>> };
}

/** Evaluate in a world of our own, which the page's overrides do not reach. */
export function apart<A extends unknown[], R>(page: Page, work: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  const frame = page.mainFrame() as unknown as Apart;
  return frame.isolatedRealm().evaluate(work, ...args);
}

/** Everything that is lit on a page now. */
export function litTexts(page: Page): Promise<Lit[]> {
  return apart(page, () => {
    const all: Lit[] = [];
    // Not `for … of`: Firefox gives no iterators across worlds.
    CSS.highlights.forEach((highlight, name) =>
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        all.push({ name, text: range.toString() });
      }),
    );
    return all;
  });
}

/**
 * Compare a page to what it says of itself: `[data-lit]` elements hold a highlight, `[data-dark]` elements none.
 * Shadow roots that are open count as the page.
 *
 * @returns one sentence for each element that is not as it should be.
 */
export function complaints(page: Page): Promise<string[]> {
  return apart(page, () => {
    const starts: Node[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('ng-')) highlight.forEach(({ startContainer }) => starts.push(startContainer));
    });
    const wrong = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(element => {
        const inside = element.shadowRoot ? wrong(element.shadowRoot) : [];
        const mark = ['data-lit', 'data-dark'].find(name => element.hasAttribute(name));
        if (!mark || starts.some(start => element.contains(start)) === (mark === 'data-lit')) return inside;
        return [...inside, `Should be ${mark.slice(5)}: ${element.textContent?.trim().slice(0, 60)}`];
      });
    return wrong(document);
  });
}

/** Where a stretch lit under a name like `lit` can be pointed at, in CSS pixels of the window: the middle of its first line. */
export function pointIn(page: Page, lit = 'ng-'): Promise<{ x: number; y: number } | undefined> {
  return apart(
    page,
    part => {
      const points: { x: number; y: number }[] = [];
      CSS.highlights.forEach((highlight, name) =>
        highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const box = [...range.getClientRects()].find(({ width, height }) => width > 8 && height > 4);
          if (!box || !name.includes(part)) return;
          const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          if (document.elementFromPoint(point.x, point.y)?.contains(startContainer)) points.push(point);
        }),
      );
      return points[0];
    },
    lit,
  );
}

/** The boxes of everything lit under one name, in CSS pixels of the window. */
export function litBoxes(
  page: Page,
  name: string,
): Promise<{ left: number; right: number; top: number; bottom: number }[]> {
  return apart(
    page,
    wanted => {
      const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
      CSS.highlights.get(wanted)?.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        for (const { left, right, top, bottom } of range.getClientRects()) boxes.push({ left, right, top, bottom });
      });
      return boxes;
    },
    name,
  );
}
