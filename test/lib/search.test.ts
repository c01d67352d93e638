import { describe, expect, test } from 'vitest';
import type { NodeSummary } from '@/lib/model';
import { searcherOf, type Found, type Range } from '@/lib/search';

function node(name: string, text: string, facet?: string): NodeSummary {
  const kind = facet ? 'relationship' : 'finding';
  return { key: `n/${name}`, kind, name, facet, text, hashtag: 'k3Vd_9QmZxA', topic: 0, relationships: [] };
}

const search = searcherOf([
  node('Platform Rent Extraction', 'Coursera’s learners pay a subscription, and the platforms sell their data.'),
  node('Platform Capture', 'Employers leave training to bootcamps.'),
  node('Credential Inflation', 'Everybody must collect badges, and demand for badges grows.'),
  node('Deferred Burden', 'Personal debt pays for the entry to work.', 'Shifts Over Time'),
]);
const names = (found: Found[]) => found.map(({ node: { name } }) => name);
const marked = (text: string, ranges: Range[]) => ranges.map(([start, end]) => text.slice(start, end));

describe('search', () => {
  test('finds by a word of the name, before those who have it in their text', () => {
    expect(names(search('platform'))).toEqual(['Platform Capture', 'Platform Rent Extraction']);
    expect(names(search('rent'))[0]).toBe('Platform Rent Extraction');
  });

  test.each([
    ['platfrom rent', 'Platform Rent Extraction'],
    ['credental inflaton', 'Credential Inflation'],
    ['coursra', 'Platform Rent Extraction'],
    ['bugden', 'Deferred Burden'],
  ])('forgives the typing error in %s', (query, name) => {
    expect(names(search(query))[0]).toBe(name);
  });

  test('finds by the beginning of a word, while it is typed', () => {
    expect(names(search('infl'))).toEqual(['Credential Inflation']);
  });

  test('finds by the facet of a relationship', () => {
    expect(names(search('shifts'))).toEqual(['Deferred Burden']);
  });

  test('does not take a few stray letters for a word', () => {
    // Fuse alone puts "Credential Inflation" first here, for the letters "de".
    expect(names(search('debt'))).toEqual(['Deferred Burden']);
    expect(search('xylophone')).toEqual([]);
  });

  test('wants most of the words', () => {
    expect(names(search('training bootcamps'))).toEqual(['Platform Capture']);
    expect(search('training zeppelins')).toEqual([]);
  });

  test('marks whole words only', () => {
    const [found] = search('platfrom subscripton');
    expect(marked(found!.node.name, found!.marks.name)).toEqual(['Platform']);
    expect(marked(found!.excerpt, found!.marks.excerpt)).toEqual(['subscription', 'platforms']);
  });

  test('shows the part of a long text where the words stand', () => {
    const long = `${'Filler words go on and on. '.repeat(20)}At last comes the zeppelin, and more. ${'Rest. '.repeat(30)}`;
    const [found] = searcherOf([node('Name', long)])('zeppelin');
    expect(marked(found!.excerpt, found!.marks.excerpt)).toEqual(['zeppelin']);
    expect(found!.excerpt.length).toBeLessThan(110);
    expect(found!.excerpt.startsWith('…')).toBe(true);
  });

  test.each(['', '   ', '…', '%%%'])('asks nothing of "%s"', query => expect(search(query)).toEqual([]));

  test('bears a query of a thousand words', () => expect(search('badge '.repeat(1000)).length).toBeLessThan(12));
});
