import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { BROWSERS, ended, openSession, type Session } from './session.ts';
import { until } from './until.ts';

const FINDINGS = [
  'Harbour Fees',
  'Container Standard Lock-In',
  'Dredging Subsidy Competition',
  'Berth Scarcity',
  'Skills-Based Hiring Without Unions',
  'Algorithmic Gatekeeping',
  'Institutional Isomorphism',
];
const RELATIONSHIPS = [
  'Deferred Dredging',
  'Legitimacy Arbitrage',
  'Pilotage Surveillance',
  'Regulatory Vacuum',
  'Training Cost Externalization',
  'Freight Data Monetization',
  'Prestige Borrowing',
  'Labor Market Saturation',
  'Perpetual Upskilling Mandate',
  'Public Infrastructure Erosion',
  'Dual-Sided Dependency',
  'Just-in-Time Cargo Pipelines',
  'Risk Individualization',
];

/** Seven findings and thirteen relationships: what a report of this kind mostly holds. */
const NETWORK = {
  format: 'netgloss-network',
  version: 1,
  question: 'Who pays for the depth of harbours: shipping lines, cities, or those who live there?',
  title: 'Who Pays for Deep Harbours?',
  findings: FINDINGS.map(name => ({ name, text: `${name} decides what a harbour costs.` })),
  relationships: RELATIONSHIPS.map(name => ({
    name,
    facet: 'Hidden Costs',
    text: `${name} moves the cost of harbours.`,
  })),
};

/** The names in the picture with what each covers: other names, nodes, or what is outside of the picture. */
function namesIn(): { name: string; covers: string[] }[] {
  const picture = document.querySelector('.graph-picture')!.getBoundingClientRect();
  // A line's box is a bit higher than its letters.
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2.5 && b.top < a.bottom - 2.5;
  const texts = [...document.querySelectorAll<SVGTextElement>('.labels .label')];
  const shapes = [...document.querySelectorAll('.nodes .shape')];
  /** Without its halo, which Firefox takes for a part of a text's rectangle. */
  const rectOf = (text: SVGTextElement) => {
    const { x, y, width, height } = text.getBBox();
    const { a, e, f } = text.getScreenCTM()!;
    return new DOMRect(x * a + e, y * a + f, width * a, height * a);
  };
  return texts.map(text => {
    const box = rectOf(text);
    const isInside =
      box.left >= picture.left && box.right <= picture.right && box.top >= picture.top && box.bottom <= picture.bottom;
    return {
      name: [...text.children].map(line => line.textContent).join(' '),
      covers: [
        ...texts.filter(other => other !== text && isOver(box, rectOf(other))).map(({ textContent }) => textContent),
        ...shapes
          .filter(shape => isOver(box, shape.getBoundingClientRect()))
          .map(shape => shape.closest('[data-node]')!.getAttribute('data-node')!),
        ...(isInside ? [] : ['the edge']),
      ],
    };
  });
}

describe.each(BROWSERS)('the names of twenty nodes in %s', name => {
  let session: Session;
  const shown = async (path: string, width: number, height: number): Promise<Page> => {
    const page = await extensionPage(session, path);
    await page.setViewport({ width, height });
    await until(() => page.$('.network-title select'), 'the networks to choose among');
    await page.evaluate(title => {
      const select = document.querySelector<HTMLSelectElement>('.network-title select')!;
      select.value = [...select.options].find(({ text }) => text.startsWith(title))!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, NETWORK.title);
    await until(() => page.evaluate(() => document.querySelectorAll('.nodes > .node').length === 21), 'the picture');
    return page;
  };

  beforeAll(async () => {
    session = await openSession(name);
    const { page, add, titles } = await openLibraryPage(session);
    await add({ text: JSON.stringify(NETWORK) });
    await until(async () => (await titles()).includes(NETWORK.title), 'the network to be stored');
    await page.close();
  });
  afterAll(() => ended(session));

  test.each([
    ['popup.html', 400, 600],
    ['sidepanel.html', 320, 900],
    ['sidepanel.html', 400, 900],
  ])('are all in %s of %i px, apart from each other and from the nodes', async (path, width, height) => {
    const page = await shown(path, width, height);
    await until(async () => (await page.evaluate(namesIn)).length === 21, 'a name for each node');
    const names = await page.evaluate(namesIn);
    expect(names.filter(({ covers }) => covers.length > 0)).toEqual([]);
    const said = names.map(one => one.name.replaceAll('- ', '')); // A word wider than its line is broken.
    const wanted = [...FINDINGS, ...RELATIONSHIPS];
    expect(wanted.filter(each => !said.includes(each))).toEqual([]);
    await page.close();
  });
});
