import type { ExchangeSources, Scope } from '@/components/library/exchange/exchange-state';
import type { Evidence } from '@/lib/evidence';
import { DOSSIER_EXTENSION, EXTENSIONS, writeDossier, writeEvidence, writeNetwork, writeNotes } from '@/lib/exporting';
import type { NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { slug } from '@/lib/slug';
import type { OpenLibrary } from '@/lib/store/library';
import { saveFile } from './save';

/** The longest part of a file's name that says what is in it, in characters. */
const MAX_SUBJECT = 60;

/** What networks and evidence are exported by. */
export function exchangeSources(library: OpenLibrary): ExchangeSources {
  return {
    async exportNetwork(stored, format) {
      const evidence = await library.evidenceOfNetwork(stored.id);
      return saveFile(
        await writeNetwork(format, stored, evidence),
        subjectOf(stored.network.title),
        EXTENSIONS[format],
      );
    },
    async exportEvidence(scope, format) {
      const evidence = await evidenceIn(scope, library);
      const nodes = evidence.map(({ node }) => node).filter(node => node !== undefined);
      const names = await library.nodeNames([...new Set(nodes)]);
      const subject = await subjectIn(scope, library);
      return saveFile(await writeEvidence(format, evidence, names), subject, EXTENSIONS[format]);
    },
    async exportDossier(stored, node) {
      const key = `${stored.id}/${node}`;
      const content = await writeDossier(stored, node, await library.evidenceFor([key]));
      return saveFile(content, `dossier-${subjectOf(await nameOf(key, library))}`, DOSSIER_EXTENSION);
    },
    async exportNotes() {
      const byNetwork = Map.groupBy(await allEvidence(library), ({ node }) => node && partsOf(node).network);
      const networks = await networksWithWords(library);
      const kept = networks.map(stored => ({ ...stored, evidence: byNetwork.get(stored.id) ?? [] }));
      const here = new Set<string | undefined>(networks.map(({ id }) => id));
      const rest = [...byNetwork].filter(([network]) => !here.has(network)).flatMap(([, evidence]) => evidence);
      return saveFile(await writeNotes(kept, rest), 'notes', EXTENSIONS.notes);
    },
  };
}

/** All networks, with the words of those, too, that wait to be prepared: by these their findings are joined. */
export async function networksWithWords(library: Pick<OpenLibrary, 'networks' | 'network'>): Promise<StoredNetwork[]> {
  const networks: StoredNetwork[] = [];
  for (const stored of await library.networks()) {
    networks.push(stored.isWaiting ? ((await library.network(stored.id)) ?? stored) : stored);
  }
  return networks;
}

async function allEvidence(library: OpenLibrary): Promise<Evidence[]> {
  const { count } = await library.latestEvidence(1);
  return (await library.latestEvidence(count + 1)).latest;
}

function evidenceIn(scope: Scope, library: OpenLibrary): Promise<Evidence[]> {
  if (scope === 'all') return allEvidence(library);
  return 'node' in scope ? library.evidenceFor([scope.node]) : library.evidenceOfNetwork(scope.network);
}

async function subjectIn(scope: Scope, library: OpenLibrary): Promise<string> {
  if (scope === 'all') return 'evidence';
  const name =
    'node' in scope ? await nameOf(scope.node, library) : (await library.network(scope.network))?.network.title;
  return `evidence-${subjectOf(name ?? '')}`;
}

async function nameOf(node: NodeKey, library: OpenLibrary): Promise<string> {
  return (await library.nodeNames([node])).get(node) ?? partsOf(node).id;
}

/** What something is called, as a part of a file's name. */
function subjectOf(name: string): string {
  return Array.from(slug(name)).slice(0, MAX_SUBJECT).join('').replace(/-+$/, '');
}
