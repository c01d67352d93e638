import { expect, test } from 'vitest';
import { CONCEPTS } from '@/lib/concepts';
import { conceptsOf } from '@/lib/node-concepts';

const nodes = [
  {
    id: 'pay',
    text: 'Wages fall, salaries fall, and a wage buys less. The employer asks a corporation, a conglomerate, a boardroom.',
  },
  {
    id: 'law',
    text: 'The regulator fines the employer, and regulation follows each corporation, conglomerate and boardroom.',
  },
  { id: 'none', text: 'Employer, corporation, conglomerate, boardroom.' },
];

test('a node is known by the concepts that it speaks of and others do not', () => {
  const { pay, law } = conceptsOf(nodes);
  expect(pay!.wage).toBeGreaterThan(0.7);
  expect(law!.regulator).toBeGreaterThan(0.7);
  expect(pay).not.toHaveProperty('regulator');
});

test('the more nodes speak of a concept, the less it tells of each', () => {
  const others = [2, 3, 4].map(at => ({ id: `${at}`, text: 'Glaciers melt.' }));
  const alone = conceptsOf([nodes[0]!, ...others])['pay']!;
  const among = conceptsOf([nodes[0]!, nodes[1]!, nodes[2]!, others[0]!])['pay']!;
  expect(among.employer!).toBeLessThan(alone.employer! / 1.5);
  expect(among.wage).toBe(alone.wage);
});

test('no node is known by more than twelve concepts, and none tells more than 1.5', () => {
  const text = CONCEPTS.map(({ forms }) => forms.slice(0, 6).join(', ')).join('. ');
  const told = Object.values(conceptsOf([{ id: 'all', text }])['all']!);
  expect(told).toHaveLength(12);
  expect(Math.max(...told)).toBeLessThanOrEqual(1.5);
});
