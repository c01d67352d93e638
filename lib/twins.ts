import type { Finding } from './model';
import { words } from './text';

/** More near-twins of one finding than these are a series, and each is joined to those next to it. */
const MAX_TWINS = 6;

/** Findings half of whose words are the same: `Credential Inflation`, `Credential Inflation Vulnerability`. By index. */
export function twinsAmong(findings: Finding[]): [one: number, other: number][] {
  const names = findings.map(({ name }) => new Set(words(name).map(({ stem }) => stem)));
  const holders = Map.groupBy(
    names.flatMap((stems, index) => [...stems].map(stem => ({ stem, index }))),
    ({ stem }) => stem,
  );
  const twins: [number, number][] = [];
  const counts = findings.map(() => 0);
  const common = new Uint32Array(findings.length);
  for (const [index, stems] of names.entries()) {
    common.fill(0);
    for (const stem of stems) for (const other of holders.get(stem)!) common[other.index]!++;
    for (let other = index + 1; other < names.length; other++) {
      const both = common[other]!;
      if (both === 0 || both < (stems.size + names[other]!.size - both) / 2) continue;
      if (counts[index]! >= MAX_TWINS || counts[other]! >= MAX_TWINS) continue;
      counts[index]!++;
      counts[other]!++;
      twins.push([index, other]);
    }
  }
  return twins;
}
