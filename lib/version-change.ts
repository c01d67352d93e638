import type { Network } from './model';

/** What parts one version of a network from the one that came after it. */
export interface VersionChange {
  question: boolean;
  title: boolean;
  /** How many findings and relationships, by their names. */
  added: number;
  gone: number;
  rewritten: number;
}

/** What changed from a version of a network to a later one. */
export function versionChange(former: Network, later: Network): VersionChange {
  const [before, after] = [textsOf(former), textsOf(later)];
  const kept = [...before.keys()].filter(name => after.has(name));
  return {
    question: former.question !== later.question,
    title: former.title !== later.title,
    added: after.size - kept.length,
    gone: before.size - kept.length,
    rewritten: kept.filter(name => before.get(name) !== after.get(name)).length,
  };
}

function textsOf({ findings, relationships }: Network): Map<string, string> {
  return new Map([
    ...findings.map(({ name, text }) => [name, text] as const),
    ...relationships.map(({ name, facet, text }) => [name, `${facet}\n${text}`] as const),
  ]);
}
