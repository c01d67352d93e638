import { expect, it } from 'vitest';
import type { Link } from '@/lib/model';
import { foremostOf } from '@/lib/page';

const link = (node: string, score: number): Link => ({ node, score, strength: 'weak', reasons: [] });

it('the best link counts, and what is close behind it', () => {
  const links = [link('a', 0.9), link('b', 0.75), link('c', 0.6)];
  expect(foremostOf(links).map(({ node }) => node)).toEqual(['a', 'b']);
});

it('a passage without links speaks to nothing', () => expect(foremostOf([])).toEqual([]));
