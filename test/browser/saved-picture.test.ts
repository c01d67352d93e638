import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloaded } from './downloads.ts';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

/** Where pictures are put to be looked at, if anywhere. */
const KEPT = process.env.NETGLOSS_PICTURES;

/** What a PNG begins with, and its size. */
function sizeOf(png: Buffer): { signature: string; width: number; height: number } {
  return { signature: png.toString('latin1', 1, 4), width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe.each(BROWSERS)('a saved picture in %s', name => {
  let session: Session;
  let page: Page;
  /** A page under no policy: ours may not parse what is not trusted. */
  let plain: Page;

  beforeAll(async () => {
    session = await openSession(name);
    plain = await session.browser.newPage();
    ({ page } = await openLibraryPage(session));
    await until(() => page.$('.graph svg .node .label'), 'the picture');
  });
  afterAll(() => ended(session));

  /** Save the picture as a reader does. */
  const save = async (format: 'SVG' | 'PNG', isLight: boolean) => {
    const file = await downloaded(session, async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('.graph-save > button')!.click());
      const box = await until(() => page.$('.graph-save-as input'), 'the choice');
      if ((await box.evaluate(one => one.checked)) !== isLight) await box.evaluate(one => one.click());
      await page.evaluate(wanted => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.graph-save-as button')];
        buttons.find(one => one.textContent === wanted)!.click();
      }, format);
    });
    // The file may be there before the choice is gone, which the next press would only close.
    await until(async () => (await page.$('.graph-save-as')) === null, 'the choice to close');
    if (KEPT) writeFileSync(`${KEPT}/${name}-${isLight ? 'light' : 'own'}-${file.name}`, file.content);
    return file;
  };
  /** What a drawing is to a program that knows nothing of us. */
  const parsed = (svg: string) =>
    plain.evaluate(text => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...root.querySelectorAll('*')];
      return {
        name: root.localName,
        title: root.querySelector('title')?.textContent,
        description: root.querySelector('desc')?.textContent ?? '',
        texts: [...root.querySelectorAll('text')].map(one => one.textContent),
        shapes: root.querySelectorAll('circle, path, rect').length,
        marked: all.filter(one => one.hasAttribute('class') || one.hasAttribute('style')).length,
        backdrop: root.querySelector(':scope > rect')?.getAttribute('fill'),
      };
    }, svg);

  test('as SVG has text as text, says what it shows, and needs no style of ours', async () => {
    const { name: file, content } = await save('SVG', true);
    const svg = content.toString();
    const drawn = await parsed(svg);
    expect(file).toBe('who-really-wins-as-micro-credentials-multiply-in-tech.svg');
    expect([drawn.name, drawn.title]).toEqual(['svg', 'Who Really Wins as Micro-Credentials Multiply in Tech?']);
    expect(drawn.description).toContain('Deferred Burden via Shifts Over Time, relationship');
    expect(drawn.texts).toEqual(expect.arrayContaining(['Platform Capture', 'Upskilling']));
    expect(drawn.shapes).toBeGreaterThan(15);
    expect([drawn.marked, drawn.backdrop]).toEqual([0, '#fbfaf7']);
    expect(svg).not.toMatch(/var\(|light-dark|https?:(?!\/\/www\.w3\.org)/);
  });

  test('is light or has the colours that are seen, as the reader chooses', async () => {
    if (name === 'firefox') return; // Firefox tells automation no way to be dark.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const backdropOf = async (isLight: boolean) =>
      (await parsed((await save('SVG', isLight)).content.toString())).backdrop;
    expect(await backdropOf(false)).toBe('#171613');
    expect(await backdropOf(true)).toBe('#fbfaf7');
    await page.emulateMediaFeatures([]);
  });

  test('as PNG has two pixels for one', async () => {
    const { name: file, content } = await save('PNG', true);
    const width = await page.evaluate(() => document.querySelector('.graph-picture > svg')!.clientWidth);
    expect(file).toMatch(/\.png$/);
    expect(sizeOf(content)).toMatchObject({ signature: 'PNG', width: width * 2 });
    expect(content.length).toBeGreaterThan(20_000); // Something is drawn.
  });
});
