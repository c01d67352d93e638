import { expect, test } from 'vitest';
import { meanOf } from '@/lib/weighing';

test('texts that say nothing of a candidate count in the mean', () => {
  const said = new Map([[0, { weight: 2, telling: 1 }]]);
  expect(meanOf([said, new Map()])).toEqual(new Map([[0, { weight: 1, telling: 0.5 }]]));
});
