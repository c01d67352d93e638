import { expect, test } from 'vitest';
import { passageLink } from '@/lib/passage-link';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const PAGE = 'https://example.org/a?b=c';

test('a page is opened at the words of the passage', () => {
  expect(passageLink(PAGE, quote('Badges, in time, replace degrees for most.'))).toBe(
    `${PAGE}#:~:text=Badges%2C%20in%20time%2C%20replace%20degrees%20for%20most.`,
  );
});

test('what parts the directive is escaped in the words', () => {
  const link = passageLink(PAGE, quote('A two-sided market & a rent, paid twice, is not-for-profit'))!;
  expect(link.split(':~:')[1]).toBe(
    'text=A%20two%2Dsided%20market%20%26%20a%20rent%2C%20paid%20twice%2C%20is%20not%2Dfor%2Dprofit',
  );
});

test('a long passage is told by its first and last words', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
  const link = passageLink(PAGE, quote(words.join(' ')))!;
  expect(decodeURIComponent(link.split('text=')[1]!)).toBe(
    'word0 word1 word2 word3 word4 word5,word74 word75 word76 word77 word78 word79',
  );
});

test('a short passage is told apart by what stands around it, and found without that', () => {
  const link = passageLink(
    PAGE,
    quote('it did not', 'tting pay that rose with badges: ', ' and nobody noticed for ye'),
  )!;
  const [within, alone] = link.split(':~:')[1]!.split('&');
  expect(decodeURIComponent(within!)).toBe('text=that rose with badges:-,it did not,-and nobody noticed for');
  expect(alone).toBe('text=it%20did%20not');
});

test('an address that leads into a page keeps its fragment', () => {
  expect(passageLink('https://example.org/#/a', quote('one two three four five six'))).toContain('#/a:~:text=one');
});

test('only addresses of pages are links', () => {
  expect(passageLink('javascript:alert(1)', quote('x'))).toBeUndefined();
  expect(passageLink('not an address', quote('x'))).toBeUndefined();
  expect(passageLink('file:///home/me/a.html', quote(''))).toBe('file:///home/me/a.html');
});

test('half a surrogate pair does no harm', () => {
  expect(passageLink(PAGE, quote('\ud800 one two three four five six'))).toContain('text=%EF%BF%BD');
});
