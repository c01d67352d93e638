import { describe, expect, test } from 'vitest';
import { readQuery } from '@/lib/query';

const known = new Set(['k3Vd_9QmZxA', 'credentials']);
const none = new Set<string>();

describe('what a query asks for', () => {
  test('nothing but blanks asks for nothing', () => {
    expect(readQuery('  ', none)).toEqual({ kind: 'empty' });
  });

  test.each(['#k3Vd_9QmZxA', ' #k3Vd_9QmZxA ', 'k3Vd_9QmZxA', '"#k3Vd_9QmZxA"'])('%s is a hashtag', text => {
    expect(readQuery(text, none)).toEqual({ kind: 'hashtag', hashtag: 'k3Vd_9QmZxA', isWhole: true });
  });

  test.each(['credentials', 'Credentials', 'four-day-ab'])('%s, of 11 letters, is text', text => {
    expect(readQuery(text, none)).toEqual({ kind: 'text', text });
  });

  test('a word of 11 letters is a hashtag when a network goes by it', () => {
    expect(readQuery('credentials', known)).toMatchObject({ kind: 'hashtag', hashtag: 'credentials' });
  });

  test('a word of 11 letters is a hashtag behind "#"', () => {
    expect(readQuery('#employments', none)).toMatchObject({ kind: 'hashtag' });
  });

  test.each(['#k3Vd_9QmZx', '#k3Vd_9QmZxAA'])('%s is a hashtag that is not whole', text => {
    expect(readQuery(text, none)).toEqual({ kind: 'hashtag', hashtag: text.slice(1), isWhole: false });
  });

  test.each([
    'https://netgloss.example/#netgloss=k3Vd_9QmZxA.abc',
    'http://localhost:8080/any?x=1#top&netgloss=k3Vd_9QmZxA.abc',
    '#netgloss=k3Vd_9QmZxA.abc',
  ])('%s is a link', text => {
    expect(readQuery(text, none)).toEqual({ kind: 'link', link: { hashtag: 'k3Vd_9QmZxA', payload: 'abc' } });
  });

  test('a link cut short in its hashtag is broken, not text', () => {
    expect(readQuery('https://netgloss.example/#netgloss=k3Vd', none)).toEqual({ kind: 'broken-link' });
  });

  test('words are text', () => {
    expect(readQuery('who pays for badges', none)).toEqual({ kind: 'text', text: 'who pays for badges' });
  });
});
