import { expect, test } from 'vitest';
import { layout } from '@/lib/layout';
import { QUESTION, type NetworkPicture, type PictureEdge } from '@/lib/network';
import { ringOrder } from '@/lib/ring';
import { areTwins } from '@/lib/twins';

/** A picture of findings with these names, and edges between some of them by index. */
function pictureOf(names: string[], joined: [one: number, other: number][]): NetworkPicture {
  const edge = ([one, other]: [number, number]): PictureEdge => ({
    from: `n/${one}`,
    to: `n/${other}`,
    kind: 'shared',
    shared: ['a'],
  });
  return {
    nodes: [
      { key: QUESTION, kind: 'question', name: 'Q?', text: '' },
      ...names.map((name, at) => ({ key: `n/${at}`, kind: 'finding' as const, name, text: '' })),
    ],
    edges: joined.map(edge),
    lens: 'page',
    left: 0,
  };
}

/** How many places apart two stand on the ring. */
function stepsBetween(order: string[], one: string, other: string): number {
  const steps = Math.abs(order.indexOf(one) - order.indexOf(other));
  return Math.min(steps, order.length - steps);
}

const twins = pictureOf(
  [
    'Credential Inflation',
    'Wage Stagnation',
    'Learner Debt',
    'Platform Rent',
    'Vendor Lock',
    'Credential Inflation Vulnerability',
  ],
  [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [0, 5],
    [0, 2],
    [0, 3],
  ],
);

test('near-twins stand side by side on the ring', () => {
  const order = ringOrder(twins.nodes, twins.edges);
  expect(order).toHaveLength(6);
  expect(stepsBetween(order, 'n/0', 'n/5')).toBe(1);
});

test('a chain lies round the ring without a crossing, in whichever order it is told', () => {
  const chain = pictureOf(
    ['Ash', 'Birch', 'Cedar', 'Date', 'Elm', 'Fir'],
    [
      [0, 3],
      [3, 1],
      [1, 5],
      [5, 2],
      [2, 4],
    ],
  );
  const order = ringOrder(chain.nodes, chain.edges);
  expect(chain.edges.map(({ from, to }) => stepsBetween(order, from, to))).toEqual([1, 1, 1, 1, 1]);
});

test('what stands at one side does so in pictures of all sizes', () => {
  const turnsIn = (width: number, height: number) =>
    [...layout(twins, width, height).spots]
      .slice(1)
      .map(([, { x, y }]) => Math.atan2(y / height - 0.5, x / width - 0.5));
  const large = turnsIn(880, 460);
  const apart = turnsIn(400, 264).map((turn, at) => Math.abs(Math.sin((turn - large[at]!) / 2)));
  expect(Math.max(...apart)).toBeLessThan(Math.sin(Math.PI / 6)); // At most 60 degrees.
});

test('on a map too, near-twins are near', () => {
  const names = Array.from({ length: 80 }, (_, at) => `Alpha${at} Beta${at}`);
  names[70] = 'Alpha3 Beta3 Again';
  const joined = names.map((_, at): [number, number] => [at, (at * 7 + 1) % 80]).filter(([a, b]) => a !== b);
  const { spots } = layout(pictureOf(names, [...joined, [3, 70]]), 420, 264);
  const from3 = [...spots].map(([key, { x, y }]) => ({
    key,
    far: Math.hypot(x - spots.get('n/3')!.x, y - spots.get('n/3')!.y),
  }));
  const nearest = from3.toSorted((a, b) => a.far - b.far).slice(1, 7);
  expect(nearest.map(({ key }) => key)).toContain('n/70');
});

test('names are twins when half of their words are the same, whatever their endings', () => {
  expect(areTwins('Credential Inflation', 'Inflations of Credentials')).toBe(true);
  expect(areTwins('Platform Rent', 'Platform Capture')).toBe(false);
  expect(areTwins('', '')).toBe(false);
});
