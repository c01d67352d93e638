import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reload } from './dossier.ts';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

const MOVE = '.graph-tools [aria-label^="Move "]';

/** Whether the picture is in the window. */
function isReady(): boolean {
  const figure = document.querySelector('figure.graph');
  if (!figure) return false;
  figure.scrollIntoView({ block: 'center', behavior: 'instant' });
  return figure.querySelectorAll('svg [role=button]').length === 7;
}

describe.each(BROWSERS)('the picture of a network in %s', name => {
  let session: Session;
  let page: Page;
  /** Scale and shift of the picture. */
  const zoom = () =>
    page.evaluate(() => {
      const { a, e, f } = document
        .querySelector<SVGGElement>('.graph-picture > svg > g')!
        .transform.baseVal.consolidate()!.matrix;
      return { k: a, x: e, y: f };
    });
  /** Where the middle of the n-th node is in the window. */
  const node = (index: number) =>
    page.evaluate(at => {
      const box = document.querySelectorAll('.graph-picture [role=button]')[at]!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, index);
  const chosen = () => page.evaluate(() => document.querySelectorAll('svg [aria-pressed=true]').length);
  const focus = (index: number) =>
    page.evaluate(at => document.querySelectorAll<SVGElement>('.graph-picture [role=button]')[at]!.focus(), index);
  const pressMove = async () => {
    await (await until(() => page.$(MOVE), 'the button that moves the node')).click();
    await until(() => page.$(`${MOVE}[aria-pressed=true]`), 'the node to be on its way');
  };
  /** An empty place of the picture. */
  const corner = () =>
    page.evaluate(() => {
      const box = document.querySelector('.graph-picture > svg')!.getBoundingClientRect();
      return { x: box.x + 8, y: box.y + 8 };
    });

  beforeAll(async () => {
    session = await openSession(name);
    ({ page } = await openLibraryPage(session));
  });
  beforeEach(async () => {
    await reload(page);
    await until(() => page.evaluate(isReady), 'seven nodes in the window');
    let seen = '';
    await until(async () => seen === (seen = JSON.stringify(await node(1))), 'the picture to have found its width');
  });
  afterAll(() => ended(session));

  it('comes nearer with the wheel, and what is under the pointer stays there', async () => {
    const [before, { k }] = [await node(0), await zoom()];
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel({ deltaY: -200 });
    await until(async () => (await zoom()).k > k, 'a larger picture');
    const after = await node(0);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  });

  it('is dragged by an empty place', async () => {
    const [at, before] = [await corner(), await zoom()];
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 10);
    await page.mouse.move(at.x + 60, at.y + 30);
    await page.mouse.up();
    await until(async () => {
      const { x, y, k } = await zoom();
      return Math.round(x - before.x) === 60 && Math.round(y - before.y) === 30 && k === before.k;
    }, 'the picture, shifted as far as it was dragged');
  });

  it('lets a node be dragged, which neither moves the picture nor chooses the node', async () => {
    const [at, before] = [await node(1), await zoom()];
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 10);
    await page.mouse.move(at.x + 40, at.y + 30);
    await page.mouse.up();
    await until(async () => Math.abs((await node(1)).x - at.x - 40) < 3, 'the node to be where it was dropped');
    expect(await zoom()).toEqual(before);
    expect(await chosen()).toBe(0);
  });

  it('puts a node where it is tapped next, which chooses nothing', async () => {
    await focus(1);
    await pressMove();
    const to = await corner();
    await page.mouse.click(to.x + 50, to.y + 40);
    await until(async () => Math.abs((await node(1)).x - to.x - 50) < 3, 'the node to be where the picture was tapped');
    expect(Math.abs((await node(1)).y - to.y - 40)).toBeLessThan(3);
    await page.mouse.click(to.x, to.y); // Over: the next tap is one like any other.
    expect(Math.abs((await node(1)).x - to.x - 50)).toBeLessThan(3);
    expect(await chosen()).toBe(0);
  });

  it('lets a node be moved by keyboard, and Escape end it', async () => {
    await focus(0);
    const focused = () =>
      page.evaluate(() => {
        const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, label: document.activeElement!.getAttribute('aria-label') };
      });
    const from = await focused();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await until(async () => Math.abs((await focused()).x - from.x + 8) < 1, 'the node to be a step further left');
    await pressMove();
    await until(async () => (await focused()).label === from.label, 'the focus back on the node');
    await page.keyboard.press('ArrowDown');
    await until(async () => Math.abs((await focused()).y - from.y - 8) < 1, 'the node to be a step further down');
    await page.keyboard.press('Escape');
    await until(() => page.$(`${MOVE}[aria-pressed=false]`), 'moving to be over');
    await until(async () => (await focused()).label === from.label, 'the focus on the node');
  });

  it('shows by a click what lies beyond its edge while it is nearer', async () => {
    const button = (label: string) => until(() => page.$(`.graph-picture [aria-label="${label}"]`), label);
    const press = async (label: string) => (await button(label)).click();
    const { k } = await zoom();
    await press('Zoom in');
    await until(async () => (await zoom()).k > k, 'a larger picture');
    const before = await zoom();
    await press('Look further left');
    await until(async () => (await zoom()).x > before.x, 'what is further left');
    await press('Look further down');
    await until(async () => (await zoom()).y < before.y, 'what is further down');
    await press('Show all');
    await until(async () => (await page.$('[aria-label="Look further left"]')) === null, 'all of it');
  });

  it('chooses a node by a click', async () => {
    const at = await node(2);
    await page.mouse.click(at.x, at.y);
    await until(async () => (await chosen()) === 1, 'the node to be chosen');
  });
});
