import { expect, test } from 'vitest';
import { standingOf } from '@/components/popup/standing';
import { passageOf } from './popup-fakes';

const names = new Map([
  ['rent', 'Platform Rent'],
  ['capture', 'Platform Capture'],
]);

function passage(...scores: [node: string, score: number][]) {
  const links = scores.map(([node, score]) => ({
    ...passageOf(1, 'A fee.', node).links[0]!,
    score,
    strength: score > 0.5 ? ('strong' as const) : ('weak' as const),
  }));
  return { ...passageOf(1, 'A fee.'), links };
}

test('a single strong link needs no word', () => {
  expect(standingOf(passage(['rent', 0.9]), 'rent', names)).toBeUndefined();
  expect(standingOf(passage(['rent', 0.9]), 'capture', names)).toBeUndefined();
});

test('the best link tells its runner-up and how close it is, aloud in words', () => {
  expect(standingOf(passage(['rent', 0.9], ['capture', 0.774]), 'rent', names)).toEqual({
    seen: 'Close behind: Platform Capture, 86%',
    said: 'Close behind: Platform Capture, 86% as strong as the strongest',
  });
});

test('a runner-up tells what it is behind, and that it is weak', () => {
  const { seen, said } = standingOf(passage(['rent', 0.8], ['capture', 0.4]), 'capture', names)!;
  expect(seen).toBe('May relate · 50% as strong as Platform Rent');
  expect(said).toBe('May relate. 50% as strong as Platform Rent');
});

test('a best link that is weak is called no more than possible', () => {
  expect(standingOf(passage(['rent', 0.4]), 'rent', names)?.seen).toBe('May relate');
});

test('a rival whose name is not known is not spoken of', () => {
  expect(standingOf(passage(['rent', 0.9], ['else', 0.8]), 'rent', names)).toBeUndefined();
});
