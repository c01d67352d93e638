import type { Draft, DraftNode } from './draft';
import { MAX_FINDINGS, MAX_STRING_BYTES } from './limits';
import { collapse, fold } from './text';

/** A field of a draft: of the network as a whole, or of one finding or relationship. */
type DraftField = 'question' | 'title' | 'name' | 'facet' | 'text';

/** Why a draft cannot be saved as it is. */
export interface Fault {
  /** The number of the finding or relationship; absent for the network's own fields, and for its length. */
  at?: number;
  field?: DraftField;
  /** `twice`: another one is called the same. `none`: there is no finding. `many`: more than may be. */
  kind: 'empty' | 'twice' | 'long' | 'none' | 'many';
}

/** All that stands against saving a draft, from its top down. */
export function faultsOf(draft: Draft): Fault[] {
  const { question, title, findings, relationships } = draft;
  const own = [...fieldFaults('question', question), ...fieldFaults('title', title)];
  const count: Fault[] =
    findings.length === 0
      ? [{ kind: 'none' }]
      : Math.max(findings.length, relationships.length) > MAX_FINDINGS
        ? [{ kind: 'many' }]
        : [];
  const taken = new Set<string>();
  return [...own, ...count, ...[...findings, ...relationships].flatMap(node => nodeFaults(node, taken))];
}

function nodeFaults({ at, name, facet, text }: DraftNode, taken: Set<string>): Fault[] {
  const called = fold(collapse(name).normalize('NFC')).toLowerCase();
  const isTwice = called !== '' && taken.has(called);
  taken.add(called);
  const faults = [
    ...fieldFaults('name', name),
    ...(isTwice ? [{ field: 'name' as const, kind: 'twice' as const }] : []),
    ...fieldFaults('facet', facet, true),
    ...fieldFaults('text', text),
  ];
  return faults.map(fault => ({ at, ...fault }));
}

function fieldFaults(field: DraftField, value: string, mayBeEmpty = false): Fault[] {
  if (!mayBeEmpty && value.trim() === '') return [{ field, kind: 'empty' }];
  return isLong(value) ? [{ field, kind: 'long' }] : [];
}

/** Most texts are far from it: their bytes need not be counted. */
function isLong(value: string): boolean {
  return value.length * 3 > MAX_STRING_BYTES && new TextEncoder().encode(value).length > MAX_STRING_BYTES;
}
