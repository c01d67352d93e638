import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { litTexts } from './page.ts';
import { BROWSERS, ended, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';
import { openWordsPage, type WordsPage } from './words-page.ts';

const WEAK = 'words-weak-micro-credentials';
const STRONG = 'words-strong-micro-credentials';

describe.each(BROWSERS)('the words of a network in %s', name => {
  let session: Session;
  let article: Page;
  let words: WordsPage;

  const become = (wanted: string[]) =>
    until(async () => JSON.stringify(await words.states()) === JSON.stringify(wanted), wanted.join(', '));
  const focusIs = (selector: string) =>
    until(() => words.page.evaluate(asked => document.activeElement?.matches(asked) === true, selector), selector);
  const areHeronsLit = async () => (await litTexts(article)).some(({ text }) => text.includes('herons'));

  beforeAll(async () => {
    session = await openSession(name);
    article = await visit(session, session.assets.origin);
    await until(async () => (await litTexts(article)).length > 5, 'highlights on the article');
    words = await openWordsPage(session);
  });
  afterAll(() => ended(session));

  it('are tried on a text while it is written', async () => {
    await words.tryText(
      'A zephyrine came later, to the surprise of everybody.',
      'Micro-credentials and digital badges',
    );
    await become(['dark']);
    expect(await words.says('It has no word of a topic.')).toBe(true);
  });

  it('gain a weak word by Enter, and the text is tried again at once', async () => {
    await words.unfold(WEAK);
    await words.addWord('Weak words of Micro-credentials', 'Zephyrine');
    await until(async () => /strong|weak|topic/.test((await words.states())[0] ?? ''), 'the sentence to be lit');
    await words.says('it is carried by the title.');
    await words.says('Weak: “zephyrine” (Micro-credentials)');
    await words.says('Yours since');
    await focusIs('input[aria-label="Add to Weak words of Micro-credentials"]');
  });

  it('lose it again by Undo, and the focus is where that was done', async () => {
    await words.press('Undo');
    await become(['dark']);
    await words.says('These are the words it came with.');
    await focusIs(`#${WEAK}`);
    await until(async () => !(await words.text()).includes('Yours since'), 'nothing of the reader’s');
  });

  it('light a page that is open elsewhere as soon as they are edited, until they are reset', async () => {
    expect(await areHeronsLit()).toBe(false);
    await words.unfold(STRONG);
    await words.addWord('Strong words of Micro-credentials', 'herons');
    await words.says('Added “herons”');
    await article.bringToFront();
    await until(areHeronsLit, 'the herons to be lit');
    await words.page.bringToFront();
    await words.press('Reset to the original');
    await words.says('The original words are back.');
    await article.bringToFront();
    await until(async () => !(await areHeronsLit()), 'the herons to be dark');
  });

  it('are still what the reader made of them in an export', async () => {
    await words.page.bringToFront();
    await words.addWord('Weak words of Micro-credentials', 'zephyrine');
    await words.says('Added “zephyrine”');
    const { content } = await words.exportAll();
    expect(content.networks[0]!.vocabularyEditedAt).toBeDefined();
    expect(content.networks[0]!.network.vocabulary!.topics[0]!.weak[0]).toBe('zephyrine');
    expect(content.networks[0]!.ownVocabulary!.topics[0]!.weak).not.toContain('zephyrine');
    expect(session.errors).toEqual([]);
  });
});
