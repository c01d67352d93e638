import { expect, test } from 'vitest';
import { topicOf } from '@/lib/subject';

const tolls = topicOf(
  { title: 'Who Pays for the Road?', question: 'Who gains from the right to charge when cities meet drivers?' },
  [
    'A congestion charge slows nobody. Tractors and planters stand at the cordon, says Ada Quist.',
    'London drivers meet the cordon. The road charge is combined with a fee.',
    'A charge on drivers pays for lifts.',
    'In London drivers grumble. The fee is small.',
  ],
);

test('rare words of several nodes are enough alone, and so are phrases of what is asked about', () => {
  expect(tolls.topic.strong).toEqual(expect.arrayContaining(['cordon', 'right to charge']));
});

test('rare words, and things, of one node need company; so do plain words of several', () => {
  expect(tolls.topic.weak).toEqual(expect.arrayContaining(['planter', 'tractor', 'fee', 'charge', 'driver']));
});

test('names need company, unless any news has them', () => {
  expect(tolls.topic.weak).toContain('ada quist');
  expect([...tolls.topic.strong, ...tolls.topic.weak].filter(word => word.includes('london'))).toEqual([]);
});

test('all other words are faint, and so are those that point back', () => {
  expect(tolls.faint).toEqual(expect.arrayContaining(['combine', 'lift', 'small', 'they', 'this']));
  expect(tolls.faint.filter(word => tolls.topic.strong.includes(word) || tolls.topic.weak.includes(word))).toEqual([]);
});

test('a phrase that any news has shows no subject', () => {
  const schools = topicOf({ title: 'When School Starts', question: 'Who gains when high schools open later?' }, [
    'High schools open late, for the school bell is moved.',
    'High schools are dark. A school bell rings.',
  ]);
  expect(schools.topic.strong).toContain('school bell');
  expect(schools.topic.strong).not.toContain('high school');
});

test('a topic is called by what the title or question says of it', () => {
  expect(tolls.topic).toMatchObject({ id: 'right-to-charge', name: 'Right to charge' });
});
