import { expect, test } from 'vitest';
import knowledge from '@/assets/concepts.json';
import { listedWords } from '@/lib/common-words';
import { plainWords } from '@/lib/plain-words';
import { stem } from '@/lib/text';

test('the stems that are known beforehand are those of all listed words (`npm run unit -- -u` writes them anew)', async () => {
  const inForms = knowledge.concepts.flatMap(({ forms }) => forms.flatMap(plainWords)).map(({ text }) => text);
  const words = [...new Set([...listedWords(), ...inForms])].sort();
  const asset = { words: words.join(' '), stems: words.map(stem).join(' ') };
  await expect(`${JSON.stringify(asset, null, 2)}\n`).toMatchFileSnapshot('../../assets/stems.json');
});
