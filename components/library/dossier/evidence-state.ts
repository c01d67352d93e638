import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Evidence } from '@/lib/evidence';
import type { NetworkId, NodeKey } from '@/lib/model';
import type { Tally } from '@/lib/tally';
import type { Run, Say } from '@/components/library/network-acts';
import type { Work } from '@/components/library/work-state';
import { evidenceBulk, type EvidenceBulkSources } from '@/components/library/bulk/evidence-bulk';
import { evidenceActs } from './evidence-acts';
import type { EvidenceSources, KnownEvidence } from './evidence-sources';
import { createNotesState } from './notes-state';

interface Telling {
  run: Run;
  say: Say;
  fail(error: unknown): void;
  work: Work;
}

/** So many of all kept passages are read at first, for the page to be there at once; then all. */
const FIRST = 60;
/** More than anybody keeps. */
const ALL = 1_000_000;

export type EvidenceState = ReturnType<typeof createEvidenceState>;

/** What the reader kept: for one finding, for a network, and all of it. */
export function createEvidenceState(
  sources: EvidenceSources & EvidenceBulkSources,
  opened: ReadonlySignal<NetworkId | undefined>,
  telling: Telling,
) {
  const { fail } = telling;
  const dossier = createWatched<NodeKey, Evidence[]>(sources.watchEvidenceFor, fail);
  const ofNetwork = createWatched<NetworkId, Evidence[]>(sources.watchEvidenceOf, fail);
  const tallies = createWatched<NetworkId, ReadonlyMap<NodeKey, Tally>>(sources.watchTallies, fail);
  const notes = createNotesState(sources);
  effect(() => (opened.value === undefined ? undefined : tallies.follow(opened.value)));
  return {
    ...evidenceActs(sources, telling),
    /** What can be done with many at once. */
    bulk: evidenceBulk(sources, telling),
    notes,
    search: sources.search,
    /** Of one finding, while it is followed. */
    dossier,
    /** Of one network, while it is followed. */
    ofNetwork,
    /** How much there is for each finding of the network that is opened. */
    tallies: tallies.value,
    all: createAll(sources, fail),
  };
}

/** All evidence, the newest first. */
function createAll({ watchEvidence }: EvidenceSources, fail: (error: unknown) => void) {
  const value = signal<KnownEvidence>();
  return {
    /** Undefined until the library has answered; at first not all of it. */
    value,
    /** Follow it until what is returned is called. */
    follow() {
      let stopAll: (() => void) | undefined;
      const stopFirst = watchEvidence(
        FIRST,
        first => {
          if (stopAll) return;
          value.value = first;
          if (first.count > first.latest.length) stopAll = watchEvidence(ALL, all => void (value.value = all), fail);
        },
        fail,
      );
      return () => {
        stopFirst();
        stopAll?.();
      };
    },
  };
}

/** One thing after the other that is watched; what was known of the one before is forgotten. */
function createWatched<K, V>(
  watch: (key: K, onValue: (value: V) => void, onError: (error: unknown) => void) => () => void,
  fail: (error: unknown) => void,
) {
  const value = signal<V>();
  let followed: K | undefined;
  return {
    /** Undefined until the library has answered. */
    value,
    /** Follow one until what is returned is called. */
    follow(key: K) {
      if (key !== followed) value.value = undefined;
      followed = key;
      return watch(key, found => void (value.value = found), fail);
    },
  };
}
