import type { Page } from 'puppeteer-core';
import { networkIdOf } from '@/lib/hashtag';
import type { Network, Passage } from '@/lib/model';
import { stopBackground } from '../../browser/background.ts';
import { extensionPage } from '../../browser/extension.ts';
import type { Session } from '../../browser/session.ts';
import { mulberry32 } from './statistics.ts';

/** A page is on the topics of so many networks of the library. */
const NETWORKS = 3;
/** Other passages of the page, as many as are sent of a page of some length. */
const OTHERS = 10;

/** A message as a content script sends it for one passage. */
export interface Question {
  passages: Passage[];
  page: { title: string; others: Pick<Passage, 'text' | 'words' | 'networks'>[] };
}

/**
 * Questions about passages of pages on the topics of some networks: sentences of their findings with a quarter of the words
 * changed, in part misspelt.
 */
export async function questionsOf(networks: Network[], count: number): Promise<Question[]> {
  const random = mulberry32(7);
  const step = Math.max(1, Math.floor(networks.length / NETWORKS));
  const lit = networks.filter((_, index) => index % step === 0).slice(0, NETWORKS);
  const ids = await Promise.all(lit.map(networkIdOf));
  const passage = (network: number): Passage => {
    const { findings } = lit[network]!;
    const sentences = findings[Math.floor(random() * findings.length)]!.text.split(/(?<=\.) /);
    const [before = '', text = before] = sentences.slice(Math.floor(random() * sentences.length) - 1);
    return { id: 1, text: reworded(text, random), words: [], networks: [ids[network]!], before };
  };
  return Array.from({ length: count }, (_, at) => {
    const network = at % lit.length;
    const others = Array.from({ length: OTHERS }, () => passage(network));
    return { passages: [passage(network)], page: { title: lit[network]!.title, others } };
  });
}

function reworded(text: string, random: () => number): string {
  const changed = (word: string) => {
    const kind = random();
    if (kind < 0.15) return 'something';
    if (kind > 0.25 || word.length < 7) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  };
  return text.split(' ').map(changed).join(' ');
}

/** How long answers took, in milliseconds as the page that asked saw it. */
export interface Answered {
  times: number[];
  /** How many passages were linked. */
  linked: number;
  /** The same for questions about no passage: what messages cost by themselves. */
  empty: number[];
}

/** Ask the background one question after the other, awake and with what it keeps. */
export async function askAwake(session: Session, questions: Question[]): Promise<Answered> {
  const page = await extensionPage(session, 'manifest.json');
  const warm = questions.slice(0, Math.ceil(questions.length / 6));
  await ask(page, warm);
  const { times, linked } = await ask(page, questions.slice(warm.length));
  const empty = await ask(
    page,
    Array.from({ length: 50 }, () => ({ passages: [], page: { title: '', others: [] } })),
  );
  await page.close();
  return { times, linked, empty: empty.times };
}

/** Stop the background before each question. */
export async function askAsleep(session: Session, questions: Question[]): Promise<number[]> {
  const page = await extensionPage(session, 'manifest.json');
  const all: number[] = [];
  for (const question of questions) {
    await stopBackground(session);
    all.push(...(await ask(page, [question])).times);
  }
  await page.close();
  return all;
}

function ask(page: Page, questions: Question[]): Promise<{ times: number[]; linked: number }> {
  return page.evaluate(async asked => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<{ reply?: { matches: { links: unknown[] }[] } }> } };
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const times: number[] = [];
    let linked = 0;
    for (const request of asked) {
      const start = performance.now();
      const { reply } = await runtime.sendMessage({ to: 'background', name: 'matchPassages', request });
      times.push(performance.now() - start);
      if (!reply) throw new Error('The background refused a question.');
      if (reply.matches.some(({ links }) => links.length > 0)) linked++;
    }
    return { times, linked };
  }, questions);
}
