import { expect, test } from 'vitest';
import knowledge from '@/assets/concepts.json';
import { listedWords } from '@/lib/common-words';
import { plainWords } from '@/lib/plain-words';
import { knowStems, stem } from '@/lib/text';

/** As `knowStems` reads it. */
function endOf(word: string): string {
  const its = stem(word);
  let same = 0;
  while (same < its.length && its[same] === word[same]) same += 1;
  const gone = word.length - same;
  expect(gone).toBeLessThan(10);
  return `${gone}${its.slice(same)}`;
}

/** As `lib/concepts.ts` reads them. */
function toldAfter(word: string, before = ''): string {
  let same = 0;
  while (same < before.length && before[same] === word[same]) same += 1;
  expect(same).toBeLessThan(36);
  return `${same.toString(36)}${word.slice(same)}`;
}

test('the stems that are known beforehand are those of all listed words (`npm run unit -- -u` writes them anew)', async () => {
  const inForms = knowledge.concepts.flatMap(({ forms }) => forms.flatMap(plainWords)).map(({ text }) => text);
  const words = [...new Set([...listedWords(), ...inForms])].sort();
  const asset = {
    words: words.map((word, at) => toldAfter(word, words[at - 1])).join(' '),
    ends: words.map(endOf).join(' '),
  };
  await expect(`${JSON.stringify(asset, null, 2)}\n`).toMatchFileSnapshot('../../assets/stems.json');
});

test('a stem is known by what makes a word its stem', () => {
  knowStems(['xylophonies', 'xylophone'], ['3y', '0']);
  expect(['xylophonies', 'xylophone', 'xylophoning'].map(stem)).toEqual(['xylophony', 'xylophone', 'xylophon']);
});
