import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { nextCard } from './card-steps.ts';
import { openPopup } from './extension.ts';
import { keepFromCard } from './own-views.ts';
import { litTexts } from './page.ts';
import { BROWSERS, ended, findPage, openSession, type Session } from './session.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the guide on the welcome page in %s', name => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(name);
    page = await until(() => findPage(session, '/welcome.html'), 'the welcome page');
    await page.bringToFront();
    await until(async () => (await litTexts(page)).some(lit => lit.name.endsWith('-strong')), 'strong links');
  });
  afterAll(() => ended(session));

  const done = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.steps li')].map(({ dataset }) => dataset.done));
  const isDone = (index: number) =>
    until(async () => (await done())[index] === 'true', `step ${index + 1} to be ticked`);

  it('ticks each step as it is done, by keys alone', async () => {
    await until(async () => (await done()).join() === 'false,false,false,false', 'four steps to do');
    while (!(await nextCard(session, page)).includes('Supports')); // What is only on topic is kept for no finding.
    await isDone(0);
    await keepFromCard(session, page);
    await isDone(1);
    await page.keyboard.press('Escape');
    const popup = await openPopup(session, page);
    await isDone(2);
    await popup.close().catch(() => {});
    await page.bringToFront();
    const hashtag = await page.evaluate(() => document.querySelector('.look-up code')!.textContent);
    await page.type('.look-up input', hashtag);
    await isDone(3);
    const lookedUp = () => page.evaluate(() => document.querySelector('.looked-up')!.textContent);
    await until(async () => (await lookedUp()).includes('Who Really Wins'), 'the network');
  });

  it('remembers what was done when it is opened again', async () => {
    // Firefox never says that a page of ours was loaded again: the page itself does.
    await page.evaluate(() => {
      (globalThis as { isOld?: true }).isOld = true;
      location.reload();
    });
    await until(() => page.evaluate(() => !('isOld' in globalThis)), 'the page anew');
    await until(async () => (await done()).join() === 'true,true,true,true', 'all steps ticked');
  });
});
