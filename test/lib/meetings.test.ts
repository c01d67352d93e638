import { expect, test } from 'vitest';
import network from '@/assets/networks/micro-credentials.json';
import { formIndex } from '@/lib/form-index';
import { meetings } from '@/lib/meetings';
import { networkFromFields } from '@/lib/network-json';
import { lookUpIn } from '@/lib/similar';
import { words } from '@/lib/text';

/** What a text meets of the forms of one owner: the form, the words met, the weight as a share of the form's own. */
function met(forms: string[], text: string, options = {}) {
  const formWords = new Map(forms.flatMap(words).map(word => [word.stem, word.text.toLowerCase()]));
  const found = meetings(lookUpIn(formWords)(text), formIndex([forms], options)).get(0) ?? [];
  return found.map(({ form, met, weight, same }) => ({
    form: form.text,
    words: met.map(({ text }) => text).join(' '),
    share: weight / form.weight,
    same,
  }));
}
const formsMet = (forms: string[], text: string) => met(forms, text).map(({ form }) => form);

test('a form is met whole in any order, inflected, with other words between', () => {
  const whole = { form: 'recurring revenue', share: 1, same: true };
  expect(met(['recurring revenue'], 'Revenues that are not recurring.')).toMatchObject([whole]);
});

test.each([
  ['a zeppelin garnishment', true],
  ['a zeppelin and four words of garnishment', true],
  ['a zeppelin and all five words of garnishment', false],
])('the words of a form stand at most four others apart: %s', (text, isMet) => {
  expect(formsMet(['zeppelin garnishment'], text)).toHaveLength(isMet ? 1 : 0);
});

test('of words that come again, those that are near each other count', () => {
  const text = 'A zeppelin flew over all of the old town, and the zeppelin had a garnishment.';
  expect(formsMet(['garnishment zeppelin'], text)).toHaveLength(1);
});

test('two words of three are enough and weigh less than all, one of three or of two is nothing', () => {
  const [two] = met(['crowded zeppelin garnishment'], 'No zeppelin garnishment.');
  expect(two!.share).toBeCloseTo((2 / 3) ** 2);
  expect(two!.same).toBe(true);
  expect(met(['crowded zeppelin garnishment'], 'No zeppelin.')).toEqual([]);
  expect(met(['zeppelin garnishment'], 'No zeppelin.')).toEqual([]);
});

test.each([
  ['They paid out of pocket.', true],
  ['They paid out of a pocket.', false],
  ['Of pocket, and out.', false],
  ['Out of, say, the pocket.', false],
])('where grammar is part of a form, it stands side by side and in order: %s', (text, isMet) => {
  expect(formsMet(['out of pocket'], text)).toHaveLength(isMet ? 1 : 0);
});

test('so do all forms that are said to be fixed, and the second place is tried, too', () => {
  const forms = ['zeppelin garnishment'];
  expect(met(forms, 'a garnishment zeppelin', { isFixed: true })).toEqual([]);
  expect(met(forms, 'a zeppelin, and a zeppelin garnishment', { isFixed: true })).toHaveLength(1);
});

test('a typo is met less than the word itself, and said to be similar', () => {
  for (const isFixed of [false, true]) {
    const [typo] = met(['zeppelin garnishment'], 'No zepelin garnishment.', { isFixed });
    expect(typo).toMatchObject({ words: 'zepelin garnishment', same: false });
    expect(typo!.share).toBeLessThan(1);
    expect(typo!.share).toBeGreaterThan(0.5);
  }
});

test('a compound meets a form by its parts, and counts as one word', () => {
  const [compound] = met(['zeppelin bungalow'], 'Each zeppelinbungalow.');
  expect(compound).toMatchObject({ words: 'zeppelinbungalow', share: 1 });
});

test('a form most words of which were met in a weightier one is not met again', () => {
  expect(formsMet(['entry level job', 'entry level', 'zeppelin'], 'An entry level job on a zeppelin.')).toEqual([
    'entry level job',
    'zeppelin',
  ]);
});

test('each owner has its own meetings, the weightiest first', () => {
  const index = formIndex([['zeppelin', 'crowded garnishment'], ['zeppelin']]);
  const formWords = new Map(words('zeppelin crowded garnishment').map(({ stem, text }) => [stem, text]));
  const found = meetings(lookUpIn(formWords)('A zeppelin, a crowded garnishment.'), index);
  const texts = (owner: number) => found.get(owner)!.map(({ form }) => form.text);
  expect([texts(0), texts(1)]).toEqual([['crowded garnishment', 'zeppelin'], ['zeppelin']]);
});

test('what is sought by few words only is all that is there', () => {
  const { findings, relationships, vocabulary } = networkFromFields(network);
  const nodes = [...findings, ...relationships];
  const index = formIndex(nodes.map(({ id, name }) => [name.toLowerCase(), ...(vocabulary?.forms[id] ?? [])]));
  const look = lookUpIn(new Map(nodes.flatMap(({ text }) => words(text)).map(word => [word.stem, word.text])));
  for (const { text } of nodes) {
    const found = meetings(look(text), index);
    expect(found.size).toBeGreaterThan(0);
    expect([...found]).toEqual([...meetings(look(text), { ...index, withKey: index.withStem })]);
  }
});
