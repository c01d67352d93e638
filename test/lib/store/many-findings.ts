import type { LibraryFile } from '@/lib/library-file';
import { withIds } from '@/lib/network-json';

const METALS = 'iron copper zinc tin lead nickel cobalt chrome steel brass silver gold'.split(' ');
const TRADES = 'smelter forge foundry rolling anvil'.split(' ');

/** When all of them were added. */
export const addedAt = '2027-01-02T10:00:00.000Z';
/** Networks without vocabularies, of so many findings together that a file of them is a large one. */
export const networks = TRADES.map((trade, at) =>
  withIds({
    question: `How does the ${trade} trade change towns?`,
    title: `Towns of the ${trade}`,
    findings: Array.from({ length: 410 }, (_, one) => ({
      name: `${trade} ${METALS[one % 12]} ${one}`,
      text: `A ${trade} of ${METALS[one % 12]} pays ${METALS[(one * 5 + at) % 12]} in town ${one}.`,
    })),
    relationships: [],
  }),
);
/** The same as a file has them. */
export const kept = networks.map(network => ({ network, aliases: [], enabled: true, builtIn: false, addedAt }));
/** A file but for its networks. */
export const base: Omit<LibraryFile, 'networks'> = {
  format: 'netgloss-library',
  version: 5,
  exportedAt: addedAt,
  corrections: [],
  evidence: [],
  versions: [],
  distinct: [],
};
/** A file with all of them. */
export const large: LibraryFile = { ...base, networks: kept };
