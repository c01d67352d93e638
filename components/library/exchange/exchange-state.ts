import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { EvidenceFormat, NetworkFormat } from '@/lib/exporting';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { Problem } from '@/lib/problem';
import { problemSentence } from '@/components/problem-sentence';
import type { EvidenceSources } from '../dossier/evidence-sources';
import type { Say } from '../network-acts';
import type { Work } from '../work-state';

/** Whose evidence: one finding's, a network's, or all there is. */
export type Scope = { node: NodeKey } | { network: NetworkId } | 'all';

/** What exporting needs from outside. Each hands the reader a file, and tells its name. */
export interface ExchangeSources {
  exportNetwork(stored: StoredNetwork, format: NetworkFormat): Promise<string>;
  exportEvidence(scope: Scope, format: EvidenceFormat): Promise<string>;
  /** One finding or relationship, by its id in the network, with its evidence. */
  exportDossier(stored: StoredNetwork, node: string): Promise<string>;
  /** All networks with all evidence, as notes. */
  exportNotes(): Promise<string>;
}

export type ExchangeState = ReturnType<typeof createExchangeState>;

/** Exporting: what is asked for is written and saved, or it is said why not. */
export function createExchangeState(
  sources: ExchangeSources & Pick<EvidenceSources, 'watchEvidence'>,
  { say, fail, work }: { say: Say; fail(error: unknown): void; work: Work },
) {
  const evidenceCount = signal(0);
  const save = async (write: () => Promise<string>) => {
    try {
      const name = await work.during(i18n.t('exchange.writing'), write, { canStop: false });
      if (name !== undefined) say(i18n.t('exchange.saved', { name }));
    } catch (error) {
      if (error instanceof Problem) say(problemSentence(error));
      else fail(error);
    }
  };
  return {
    /** How many passages are kept in all, while that is followed. */
    evidenceCount,
    /** @returns what ends that. */
    follow: () => sources.watchEvidence(1, ({ count }) => void (evidenceCount.value = count), fail),
    network: (stored: StoredNetwork, format: NetworkFormat) => save(() => sources.exportNetwork(stored, format)),
    evidence: (scope: Scope, format: EvidenceFormat) => save(() => sources.exportEvidence(scope, format)),
    dossier: (stored: StoredNetwork, node: string) => save(() => sources.exportDossier(stored, node)),
    notes: () => save(() => sources.exportNotes()),
  };
}
