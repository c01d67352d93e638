import { describe, expect, test } from 'vitest';
import { bearing, joining } from '@/lib/joints';
import type { Network } from '@/lib/model';
import { sharedTerms, termsOf } from '@/lib/shared-terms';
import { done } from '@/lib/steps';
import type { Vocabulary } from '@/lib/vocabulary-model';

const noForms: Vocabulary = { topics: [], forms: {} };

const sharedBetween = (network: Network, vocabulary: Vocabulary) => done(joining(network, vocabulary)).shared;

/** A network of findings given as name and text. */
function networkOf(...findings: [name: string, text: string][]): Network {
  return {
    question: 'Q?',
    title: 'T',
    findings: findings.map(([name, text]) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, text })),
    relationships: [
      { id: 'burden', name: 'Burden', facet: 'Over Time', text: 'Rural clinics pay for tuition vouchers.' },
    ],
  };
}

const bees = networkOf(
  ['Pollen Debt', 'Orchards rent hives from Beeline every blossom season.'],
  ['Hive Rent', 'Beeline leases hives to orchards and keeps the honey.'],
  ['Night Shift', 'Nurses in rural clinics sleep badly.'],
  ['Tuition Trap', 'Students borrow for tuition vouchers.'],
  ['Quiet Roads', 'Electric lorries are hard to hear.'],
);

describe('what findings share', () => {
  test('findings that share rare words are joined, with those words', () => {
    const joint = sharedBetween(bees, noForms).find(({ from, to }) => from === 'pollen-debt' && to === 'hive-rent');
    expect(joint?.words).toEqual(expect.arrayContaining(['Beeline', 'hives', 'orchards']));
  });

  test('findings that share nothing are not joined', () => {
    const joined = sharedBetween(bees, noForms).flatMap(({ from, to }) => [from, to]);
    expect(joined).not.toContain('quiet-roads');
  });

  test('near-twins by name are joined even when each has a nearer neighbour', () => {
    const twins = networkOf(
      ['Badge Glut', 'Gazebos and verandas.'],
      ['Badge Glut Again', 'Walruses and turbines.'],
      ['Calm', 'In a badge glut, gazebos and verandas.'],
      ['Noise', 'In a badge glut, walruses and turbines.'],
    );
    const joined = sharedBetween(twins, noForms).map(({ from, to }) => `${from} ${to}`);
    expect(joined).toEqual(['badge-glut badge-glut-again', 'badge-glut calm', 'badge-glut-again noise']);
  });

  test('what most findings say joins nobody, however much it is', () => {
    const text =
      'Zeppelins, quagmires, tarpaulins, verandas, gazebos, molasses, turbines, walruses, tangerines, sextants.';
    const network = networkOf(
      ...['Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee', 'Fff'].map((name): [string, string] => [name, text]),
    );
    expect(sharedBetween(network, noForms)).toEqual([]);
  });

  test('a pair of words is said once, not as two words too', () => {
    const network = networkOf(
      ['Aaa', 'A zonal tariff.'],
      ['Bbb', 'The zonal tariffs.'],
      ['Ccc', 'Nothing.'],
      ['Ddd', 'No.'],
      ['Eee', 'Nil.'],
    );
    expect(sharedBetween(network, noForms)[0]?.words).toEqual(['zonal tariff']);
  });

  test('forms count as what a finding is about', () => {
    const network = networkOf(['Aaa', 'One.'], ['Bbb', 'Two.'], ['Ccc', 'Six.'], ['Ddd', 'Ten.'], ['Eee', 'Nil.']);
    const vocabulary = { topics: [], forms: { aaa: ['zonal tariff'], bbb: ['zonal tariffs'] } };
    expect(sharedBetween(network, vocabulary).map(({ from, to }) => [from, to])).toEqual([['aaa', 'bbb']]);
  });

  test('a relationship bears on the findings it shares words with', () => {
    const found = bearing(bees, noForms);
    expect(found.map(({ to }) => to).toSorted()).toEqual(['night-shift', 'tuition-trap']);
    expect(found.every(({ from }) => from === 'burden')).toBe(true);
  });
});

describe('among many findings', () => {
  /** Findings of twelve words each out of eighty, some of them rare; the same every time. */
  const many = networkOf(
    ...Array.from({ length: 60 }, (_, at): [string, string] => [
      `Name${at} Own${at}`,
      Array.from({ length: 12 }, (__, word) => `term${(at * 7 + word * word * (at % 5)) % 80}x`).join(', '),
    ]),
  );

  test('each is joined to those that a comparison of all with all finds nearest', () => {
    const terms = termsOf(many, noForms);
    const wanted = many.findings.flatMap(({ id }, at) => {
      const near = many.findings
        .map((other, index) => ({ id: other.id, index, ...sharedTerms(terms.get(id)!, terms.get(other.id)!) }))
        .filter(({ index, score }) => index !== at && score >= 2)
        .toSorted((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, 2);
      return near
        .filter(({ score }) => score >= near[0]!.score * 0.6)
        .map(({ id: other, index }) => (index > at ? `${id} ${other}` : `${other} ${id}`));
    });
    const found = sharedBetween(many, noForms).map(({ from, to }) => `${from} ${to}`);
    expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted());
    expect(found.length).toBeGreaterThan(50);
  });

  test('a series of names is joined link by link, not all to all', () => {
    const series = networkOf(
      ...Array.from({ length: 100 }, (_, at): [string, string] => [`Rent${' '.repeat(at + 1)}`, 'Nil.']),
    );
    const ids = series.findings.map((finding, at) => ({ ...finding, id: `rent-${at}` }));
    const joints = sharedBetween({ ...series, findings: ids }, noForms);
    expect(joints.length).toBeLessThan(100 * 6);
    expect(new Set(joints.flatMap(({ from, to }) => [from, to])).size).toBe(100);
  });
});
