import { describe, expect, test } from 'vitest';
import { readReport } from '@/lib/report';
import { sentencesOf } from '@/lib/sentences';
import { words } from '@/lib/text';
import { readSubject, type SubjectPage } from './subject';

/** What counts as on topic in each. */
const SUBJECTS = {
  'four-day-week': 'shorter or rearranged working weeks: trials, effects, law and politics',
  'road-pricing': 'charges for driving in cities, and streets closed to through traffic',
  'right-to-repair': 'who may mend devices and vehicles: parts, tools, law, labels, waste',
  'school-sleep': 'lost sleep, above all of teenagers, and the hour at which school starts',
};

/** Pages of each kind in each part. */
const PAGES = { topical: 4, mixed: 1, negative: 2, offtopic: 1 };

const all = Object.entries(SUBJECTS).map(([name, subject]) => {
  const { report, pages } = readSubject(name);
  return { name, subject, pages, ...readReport(report), sentences: pages.flatMap(page => page.sentences) };
});

/** How many sentences are graded as speaking to a finding's claim. */
const speaking = (pages: SubjectPage[], id: string) =>
  pages.flatMap(page => page.sentences).filter(({ findings }) => findings[id] === 2).length;

/** All runs of five words in a text. */
function runs(text: string): string[] {
  const stems = words(text).map(({ stem }) => stem);
  return stems.map((_, index) => stems.slice(index, index + 5).join(' ')).slice(0, -4);
}

describe.each(all)('$name ($subject)', ({ network, aliases, notes, pages, sentences }) => {
  const nodes = [...network.findings, ...network.relationships];

  test('the report is read whole', () => {
    expect({ aliases, notes }).toEqual({ aliases: [], notes: [] });
    expect(network.findings).toHaveLength(6);
  });

  test('its texts are as long as those of real reports', () => {
    const lengths = nodes.map(({ text }) => text.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
  });

  test('half the pages of each kind are held out', () => {
    const count = (kind: string, part: string) => pages.filter(page => page.kind === kind && page.part === part).length;
    for (const part of ['tuning', 'held-out'])
      expect(Object.fromEntries(Object.keys(PAGES).map(kind => [kind, count(kind, part)]))).toEqual(PAGES);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(16);
    expect(sentences.length).toBeGreaterThanOrEqual(80);
  });

  test('labels name findings or relationships of the network, and only where the sentence is on topic', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    const wrong = sentences.filter(
      ({ isOnTopic, context, findings }) =>
        Object.entries(findings).some(([id, grade]) => !ids.has(id) || ![1, 2].includes(grade)) ||
        (!isOnTopic && (context || Object.keys(findings).length > 0)),
    );
    expect(wrong).toEqual([]);
  });

  test('topical pages have seven or eight sentences, one of them off topic', () => {
    const wrong = pages
      .filter(({ kind }) => kind === 'topical')
      .filter(
        ({ sentences: own }) => ![7, 8].includes(own.length) || own.filter(({ isOnTopic }) => !isOnTopic).length !== 1,
      );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('mixed pages have both, the others nothing on topic', () => {
    const wrong = pages.filter(({ kind, sentences: own }) => {
      const on = own.filter(({ isOnTopic }) => isOnTopic).length;
      if (kind === 'topical') return false;
      return kind === 'mixed' ? on < 2 || own.length - on < 2 : on > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('each finding is spoken to at least six times, in both parts, and ten sentences speak to none', () => {
    const inPart = (part: string) => pages.filter(page => page.part === part);
    const seldom = nodes.filter(
      ({ id }) =>
        speaking(pages, id) < 6 || speaking(inPart('tuning'), id) === 0 || speaking(inPart('held-out'), id) === 0,
    );
    expect(seldom.map(({ id }) => id)).toEqual([]);
    const without = sentences.filter(({ isOnTopic, findings }) => isOnTopic && Object.keys(findings).length === 0);
    expect(without.length).toBeGreaterThanOrEqual(10);
  });

  test('some sentences are on topic only through a neighbour, and none of these begins a page', () => {
    expect(sentences.filter(({ context }) => context).length).toBeGreaterThanOrEqual(8);
    expect(pages.filter(page => page.sentences[0]!.context)).toEqual([]);
  });

  test('each sentence is one to the product too', () => {
    for (const page of pages) {
      const block = page.sentences.map(({ text }) => text).join(' ');
      const cut = sentencesOf(block).map(({ start, end }) => block.slice(start, end));
      expect(cut).toEqual(page.sentences.map(({ text }) => text));
    }
    expect(sentences.filter(({ text }) => text.length < 25)).toEqual([]);
  });

  test('pages do not repeat the words of the report', () => {
    const reported = new Set(nodes.flatMap(({ text }) => runs(text)));
    expect(sentences.filter(({ text }) => runs(text).some(run => reported.has(run)))).toEqual([]);
  });
});

test('no sentence stands twice', () => {
  const texts = all.flatMap(({ sentences }) => sentences.map(({ text }) => text.toLowerCase()));
  expect(new Set(texts).size).toBe(texts.length);
});

test('at least two networks have a relationship seen through a facet', () => {
  const withFacet = all.filter(({ network }) => network.relationships.some(({ facet }) => facet !== ''));
  expect(withFacet.length).toBeGreaterThanOrEqual(2);
});
