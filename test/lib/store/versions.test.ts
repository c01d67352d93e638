import { expect, test } from 'vitest';
import { tooOld } from '@/lib/store/versions';
import { sleep } from './small-networks';

/** Versions with so many findings each, the last first. */
function versionsWith(counts: number[], day = (at: number) => 99 - at) {
  const [finding] = sleep.findings;
  return counts.map((count, at) => ({
    changedAt: `2027-01-${day(at)}`,
    stored: { network: { ...sleep, findings: Array(count - 1).fill(finding) } } as never,
  }));
}

test.each([
  [Array(40).fill(5), 40],
  [Array(50).fill(5), 40],
  [Array(9).fill(6_000), 3],
  [[20_000, 5], 1],
  [[30_000, 5], 1],
])('of versions with %j findings the last %i are remembered', (counts: number[], remembered) => {
  const versions = versionsWith(counts);
  expect(tooOld(versions)).toEqual(versions.slice(remembered));
});

test('what one change replaced is remembered together, however large', () =>
  expect(tooOld(versionsWith([15_000, 15_000, 15_000], () => 10))).toEqual([]));
