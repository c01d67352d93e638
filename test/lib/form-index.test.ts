import { expect, test } from 'vitest';
import { formIndex, formsIn, rarityOf } from '@/lib/form-index';
import { stemsIn } from '@/lib/plain-words';
import { stem } from '@/lib/text';

/** The forms that are found by a word. */
const formsAt = (index: ReturnType<typeof formIndex>, word: string) => index.withStem(stem(word));

test('a form is found by each of its words, and once if an owner lists it twice', () => {
  const index = formIndex([['recurring revenue', 'recurring revenue'], ['revenues']]);
  expect(formsAt(index, 'recurring').map(({ owner, text }) => [owner, text])).toEqual([[0, 'recurring revenue']]);
  expect(formsAt(index, 'revenue').map(({ owner }) => owner)).toEqual([0, 1]);
});

test('grammar is no part of a form, unless that leaves a single word', () => {
  const index = formIndex([['cost of the loan', 'out of pocket']]);
  expect(formsAt(index, 'loan')[0]).toMatchObject({ stems: ['cost', 'loan'], isFixed: false });
  expect(formsAt(index, 'pocket')[0]).toMatchObject({ stems: ['out', 'of', 'pocket'], isFixed: true });
  expect(formsAt(formIndex([['cost of the loan']], { isFixed: true }), 'loan')[0]!.stems).toHaveLength(4);
});

test('a phrase tells more than a word, and a rare word more than a frequent one', () => {
  const index = formIndex([['wage garnishment', 'garnishment', 'company']]);
  const weight = (word: string, text: string) => formsAt(index, word).find(form => form.text === text)!.weight;
  expect(weight('garnishment', 'wage garnishment')).toBeGreaterThan(weight('garnishment', 'garnishment'));
  expect(weight('garnishment', 'garnishment')).toBeGreaterThan(weight('company', 'company'));
});

test('what only one of many says is rarest, what all say tells nothing to speak of', () => {
  const owners = [['badge wallet'], ['badge'], ['badge'], ['badge']];
  const index = formIndex(owners);
  const rarity = (word: string) => rarityOf(formsAt(index, word).at(-1)!, index, owners.length);
  expect(rarity('wallet')).toBeGreaterThan(rarity('badge'));
  expect(rarity('badge')).toBeLessThan(0.2);
  expect(rarityOf(formIndex([['badge']]).withStem('badg')[0]!, formIndex([['badge']]), 1)).toBe(1);
});

test('a form is sought by the fewest words that a text must have of it, and by those that few texts have', () => {
  const keysOf = (form: string) => formsIn([form])[0]!.keys;
  expect(keysOf('zeppelin')).toEqual([stem('zeppelin')]);
  expect(keysOf('company zeppelin')).toEqual([stem('zeppelin')]);
  expect(keysOf('company zeppelin garnishment')).toEqual([stem('zeppelin'), stem('garnishment')]);
  expect(keysOf('out of pocket')).toEqual([stem('pocket')]);
  expect(keysOf('zeppelin zeppelin')).toEqual([stem('zeppelin')]);
});

test.each(['of', 'zeppelin', 'keep up', 'out there', 'zeppelin out', 'company zeppelin', 'zeppelin zeppelin'])(
  '%s is the same form as when nothing is known of it',
  text => {
    const [form] = formsIn([text]);
    const [longer] = formsIn([`${text} garnishment bungalow`]);
    const content = longer!.stems.slice(0, -2);
    expect(form!.isFixed).toBe(content.length < Math.min(2, stemsIn(text).length));
    expect(form!.stems).toEqual(form!.isFixed ? stemsIn(text) : content);
  },
);
