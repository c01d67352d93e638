import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage } from './extension.ts';
import { openLibraryPage } from './library-page.ts';
import { namesIn } from './names-in.ts';
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

const COMPOUNDS = [
  'Arbeitsmarktindividualisierungsstrategie',
  'Qualifikationsentwertungsspirale im betrieblichen Weiterbildungsmarkt',
  'Hafengebührenwettbewerb der norddeutschen Seehäfen',
  'Plattformabhängigkeitsverhältnisse kommunaler Bildungsträger',
  'Verantwortungsdiffusion zwischen Reedereien und Hafenstädten',
];

const networkOf = (title: string, findings: string[], relationships: string[]) => ({
  format: 'netgloss-network',
  version: 1,
  question: 'Who pays for the depth of harbours: shipping lines, cities, or those who live there and never see a ship?',
  title,
  findings: findings.map(name => ({ name, text: `${name} decides what a harbour costs.` })),
  relationships: relationships.map(name => ({
    name,
    facet: 'Hidden Costs',
    text: `${name} moves the cost of harbours.`,
  })),
});

/** What a report of this kind mostly holds; and as many as are all named, with names as long as they are in German. */
const NETWORKS = [
  networkOf('Who Pays for Deep Harbours?', FINDINGS, RELATIONSHIPS),
  networkOf(
    'Wer bezahlt tiefe Häfen?',
    COMPOUNDS.flatMap(name => ['I', 'II', 'III'].map(part => `${name} ${part}`)),
    COMPOUNDS.flatMap(name => ['IV', 'V'].map(part => `${name} ${part}`)),
  ),
];

/** Without blanks and hyphens: a word wider than its line is broken. */
const bare = (text: string) => text.replaceAll(/[\s-]/g, '');

describe.each(BROWSERS)('the names of all nodes in %s', name => {
  let session: Session;
  const shown = async (path: string, width: number, network: (typeof NETWORKS)[number]): Promise<Page> => {
    const page = await extensionPage(session, path);
    await page.setViewport({ width, height: path === 'popup.html' ? 600 : 900 });
    await until(() => page.$('.network-title select'), 'the networks to choose among');
    await page.evaluate(title => {
      const select = document.querySelector<HTMLSelectElement>('.network-title select')!;
      select.value = [...select.options].find(({ text }) => text.startsWith(title))!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, network.title);
    return page;
  };

  beforeAll(async () => {
    session = await openSession(name);
    for (const network of NETWORKS) {
      const { page, add, titles } = await openLibraryPage(session);
      await add({ text: JSON.stringify(network) });
      await until(async () => (await titles()).includes(network.title), 'the network to be stored');
      await page.close();
    }
  });
  afterAll(() => ended(session));

  test.each([
    ['popup.html', 400, 0],
    ['popup.html', 400, 1],
    ['sidepanel.html', 320, 0],
    ['sidepanel.html', 180, 1],
  ])('are written out whole in %s of %i px, apart from each other and from the nodes', async (path, width, which) => {
    const { question, findings, relationships } = NETWORKS[which]!;
    const wanted = [question, ...[...findings, ...relationships].map(one => one.name)].map(bare).sort();
    const page = await shown(path, width, NETWORKS[which]!);
    const faults = async () => {
      const names = await page.evaluate(namesIn);
      const isWhole =
        names
          .map(one => bare(one.name))
          .sort()
          .join('\n') === wanted.join('\n');
      return isWhole ? names.filter(({ covers }) => covers.length > 0) : names;
    };
    await until(async () => (await faults()).length === 0, 'each name, whole').catch(() => undefined);
    expect(await faults()).toEqual([]);
    await page.close();
  });

  test('do not keep the list below them from the reader', async () => {
    const page = await shown('popup.html', 400, NETWORKS[1]!);
    await until(() => page.$('.labels .label'), 'the picture');
    const listed = () => page.evaluate(() => document.querySelector('.findings')!.getBoundingClientRect().top);
    const { x, y } = await page.evaluate(() =>
      document.querySelector('.graph-picture')!.getBoundingClientRect().toJSON(),
    );
    await page.mouse.move(x + 8, y + 8);
    await until(async () => {
      await page.mouse.wheel({ deltaY: 3000 }); // There may not be all of it to scroll to yet.
      return (await listed()) < 520;
    }, 'the list in view');
    await page.close();
  });
});
