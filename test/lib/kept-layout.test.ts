import { expect, test } from 'vitest';
import { keptLayout, layoutOf, originOf } from '@/lib/kept-layout';
import { estimate } from '@/lib/labels';
import { layout } from '@/lib/layout';
import type { NetworkPicture } from '@/lib/network';
import { pictureOf } from '../fixtures/pictures';

const picture = pictureOf(7);
const size = { width: 400, height: 236 };
const lettering = { measure: estimate, marks: new Map() };
const before = originOf(picture, size, lettering);

test.each([2, 7, 12, 15])('a layout of %i nodes is the same after it was written down', count => {
  const settled = layout(pictureOf(count), 400, 236);
  expect(layoutOf(JSON.parse(JSON.stringify(keptLayout('', settled))))).toEqual(settled);
});

test('what is lit in a picture does not settle it otherwise', () => {
  const nodes = picture.nodes.map(node => ({ ...node, lit: { passages: 2, strength: 'strong' as const } }));
  expect(originOf({ ...picture, nodes }, size, lettering)).toBe(before);
});

const renamed: NetworkPicture = { ...picture, nodes: picture.nodes.map(node => ({ ...node, name: `${node.name}!` })) };
const joined: NetworkPicture = {
  ...picture,
  edges: [{ from: picture.nodes[1]!.key, to: picture.nodes[2]!.key, kind: 'shared', shared: ['debt'] }],
};
const room = { along: 30, beside: 30 };

test.each([
  ['another name', originOf(renamed, size, lettering)],
  ['another edge', originOf(joined, size, lettering)],
  ['another height', originOf(picture, { ...size, height: 240 }, lettering)],
  ['evidence', originOf(picture, size, { ...lettering, marks: new Map([[picture.nodes[1]!.key, room]]) })],
  ['another font', originOf(picture, size, { ...lettering, measure: (...of) => estimate(...of) * 1.01 })],
])('%s settles a picture otherwise', (_, origin) => expect(origin).not.toBe(before));
