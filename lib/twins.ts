import type { Finding } from './model';
import type { Steps } from './steps';
import { words } from './text';

/** More near-twins of one finding than these are a series, and each is joined to those next to it. */
const MAX_TWINS = 6;

/** Whether half of the words of two names are the same: `Credential Inflation`, `Credential Inflation Vulnerability`. */
export function areTwins(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const both = a.intersection(b).size;
  return both > 0 && both >= a.union(b).size / 2;
}

const stemsOf = (name: string) => new Set(words(name).map(({ stem }) => stem));

/** Findings half of whose words are the same: `Credential Inflation`, `Credential Inflation Vulnerability`. By index, in steps. */
export function* twinsAmong(findings: Finding[]): Steps<[one: number, other: number][]> {
  const names = findings.map(({ name }) => stemsOf(name));
  const holders = Map.groupBy(
    names.flatMap((stems, index) => [...stems].map(stem => ({ stem, index }))),
    ({ stem }) => stem,
  );
  const twins: [number, number][] = [];
  const counts = findings.map(() => 0);
  const common = new Uint32Array(findings.length);
  for (const [index, stems] of names.entries()) {
    const met: number[] = [];
    for (const stem of stems) {
      for (const { index: other } of holders.get(stem)!) {
        if (other <= index) continue;
        if (common[other] === 0) met.push(other);
        common[other]!++;
      }
    }
    for (const other of met.toSorted((a, b) => a - b)) {
      const both = common[other]!;
      common[other] = 0;
      if (both < (stems.size + names[other]!.size - both) / 2) continue;
      if (counts[index]! >= MAX_TWINS || counts[other]! >= MAX_TWINS) continue;
      counts[index]!++;
      counts[other]!++;
      twins.push([index, other]);
    }
    yield;
  }
  return twins;
}
