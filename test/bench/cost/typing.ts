import type { Page } from 'puppeteer-core';
import { goToExtension } from '../../browser/extension.ts';
import type { Session } from '../../browser/session.ts';
import type { Network } from '@/lib/model';
import { seeded } from './coined-words.ts';

/** So many queries are made of a library's own words. */
const QUERIES = 24;
/** What was typed is given up after this, in milliseconds. */
const LIMIT = 30_000;

/** What readers type: a word, words of a name, of a text, with typing errors, and words that nothing has. */
export function queriesOf(networks: Network[]): string[] {
  const random = seeded(7);
  const pick = <T>(all: T[]) => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: QUERIES }, (_, at) => {
    const { findings, relationships } = pick(networks);
    const { name, text } = pick([...findings, ...relationships]);
    const long = text.match(/[a-z]{6,}/gi) ?? [name];
    if (at % 6 === 0) return name.split(' ')[0]!;
    if (at % 6 === 1) return name;
    if (at % 6 === 2) return `${pick(long)} ${pick(long)}`;
    if (at % 6 === 3) return slipped(name, random);
    if (at % 6 === 4) return `how do ${pick(long)} and ${slipped(pick(long), random)}`;
    return at % 12 === 5 ? 'zeppelin' : `${pick(long)} in xylophones`;
  }).map(query => query.toLowerCase());
}

/** With two neighbouring letters swapped. */
function slipped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 3));
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

/** Type queries into fresh popups, letter by letter. @returns the times from each letter to its results, in milliseconds. */
export async function typing(session: Session, popup: Page, queries: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    await goToExtension(session, popup, 'popup.html');
    await popup.waitForSelector('.graph .node.finding');
    times.push(...(await popup.evaluate(typeInto, query, LIMIT)));
  }
  return times;
}

/** Runs in the popup: types as the browser would, the next letter when the results of the last are there. */
async function typeInto(query: string, limit: number): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.query input')!;
  const times: number[] = [];
  field.focus();
  for (let length = 1; length <= query.length; length++) {
    const text = query.slice(0, length);
    if (text.endsWith(' ')) continue; // The same words again.
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered();
    times.push(performance.now() - start);
    await new Promise(done => requestIdleCallback(done, { timeout: 500 }));
  }
  return times;

  /** While what is shown does not answer the text, the query bar is busy. */
  function answered(): Promise<void> {
    let wasBusy = false;
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`No results for ${field.value}`)), limit);
      const observer = new MutationObserver(() => {
        const isBusy = document.querySelector('.query')!.ariaBusy === 'true';
        wasBusy ||= isBusy;
        if (isBusy || !wasBusy) return;
        observer.disconnect();
        clearTimeout(timer);
        done();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  }
}
