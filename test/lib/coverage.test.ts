import { expect, test } from 'vitest';
import { coverageOf } from '@/lib/coverage';

const [ours, other] = ['N'.repeat(43), 'M'.repeat(43)];
const page = (site: string, ...nodes: string[]) => ({ site, nodes: Object.fromEntries(nodes.map(node => [node, 3])) });

test('a finding counts once for each page that touches it, however many passages do', () => {
  const { pages, nodes } = coverageOf(
    [page('a.example', `${ours}/rent`, `${ours}/debt`), page('b.example', `${ours}/rent`)],
    ours,
  );
  expect(pages).toBe(2);
  expect(nodes).toEqual(
    new Map([
      [`${ours}/rent`, 2],
      [`${ours}/debt`, 1],
    ]),
  );
});

test('pages that touch another network only count for that one', () => {
  const read = [page('a.example', `${other}/rent`), page('b.example', `${ours}/debt`, `${other}/rent`)];
  expect(coverageOf(read, ours).pages).toBe(1);
  expect(coverageOf(read, ours).sites).toEqual(['b.example']);
  expect(coverageOf(read, other).pages).toBe(2);
});

test('sites come by their number of pages, then by name', () => {
  const read = ['b.example', 'c.example', 'a.example', 'c.example'].map(site => page(site, `${ours}/rent`));
  expect(coverageOf(read, ours).sites).toEqual(['c.example', 'a.example', 'b.example']);
});
