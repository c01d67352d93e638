import type { Unrelated } from '@/lib/correction';
import type { FindingSource } from '@/lib/matching';
import type { NetworkId, NodeKey } from '@/lib/model';
import { summaryOf } from './candidates';
import { candidates } from './choosing';
import { fingerprintOf } from './corrections';
import type { LibraryDb } from './db';
import { guarded } from './failures';
import { readSaid, type Said } from './said';
import { readState, type State } from './state';

/** The library at one moment: which of its states it is in is asked once, however much is asked of it. */
export interface Moment extends FindingSource {
  /** For each text, the nodes of enabled networks that the reader said it does not speak to. */
  unrelated(texts: string[]): Promise<Unrelated[][]>;
}

/** The library at moments: what was read is kept until library or corrections are others. */
export function createMoments(db: LibraryDb) {
  const state = kept(revision => readState(db, revision));
  const said = kept(() => readSaid(db));
  let one: { id: NetworkId; state: (revision: number) => Promise<State> } | undefined;
  const ask = async (ofState = state) => {
    const rows = await db.meta.bulkGet(['revision', 'corrections']);
    const [revision, corrections] = rows.map(row => Number(row?.value ?? 0)) as [number, number];
    return { state: await ofState(revision), said: await said(corrections) };
  };
  return {
    /** Each question is asked of the moment in which it is asked. */
    now: momentOf(() => ask()),
    /** All questions are asked of one moment, that of the first. */
    moment(): Moment {
      let asked: ReturnType<typeof ask> | undefined;
      return momentOf(() => (asked ??= ask()));
    },
    /** One network as if it were all there is, and switched on: its topics are the first of the lexicon. */
    alone(id: NetworkId): FindingSource {
      const { state: its } =
        one?.id === id ? one : (one = { id, state: kept(revision => readState(db, revision, id)) });
      return momentOf(() => ask(its));
    },
  };
}

/** Reads again when the revision is another; what failed is tried again. */
function kept<T>(read: (revision: number) => Promise<T>): (revision: number) => Promise<T> {
  let known: { revision: number; value: Promise<T> } | undefined;
  return async revision => {
    if (known?.revision !== revision) known = { revision, value: read(revision) };
    const { value } = known;
    return value.catch((error: unknown) => {
      if (known?.value === value) known = undefined;
      throw error;
    });
  };
}

/** What any moment answers; `ask` says in which state the library and the corrections are. */
function momentOf(ask: () => Promise<{ state: State; said: Said }>): Moment {
  return {
    formWords: () => guarded(async () => (await ask()).state.formWords),
    candidates: (stems, networks, texts = [stems]) =>
      guarded(async () => candidates((await ask()).state, stems, networks, texts)),
    summaries: keys =>
      guarded(async () => {
        const { state } = await ask();
        return (await state.rows.get(keys)).map(row => summaryOf(row, state.topics));
      }),
    corrected: pairs => guarded(async () => (await ask()).said.has(pairs)),
    distrust: nodes => guarded(async () => distrust((await ask()).said, nodes)),
    unrelated: texts => guarded(async () => unrelated(await ask(), texts)),
  };
}

/** How often each form was among the reasons of a link that the reader called not related. */
async function distrust(said: Said, nodes: NodeKey[]): Promise<Map<NodeKey, Map<string, number>>> {
  const tallies = new Map<NodeKey, Map<string, number>>();
  for (const { node, forms = [] } of await said.of(nodes)) {
    if (forms.length === 0) continue;
    const tally = tallies.get(node) ?? new Map<string, number>();
    for (const form of forms) tally.set(form, (tally.get(form) ?? 0) + 1);
    tallies.set(node, tally);
  }
  return tallies;
}

async function unrelated({ state, said }: { state: State; said: Said }, texts: string[]): Promise<Unrelated[][]> {
  const fingerprints = texts.map(fingerprintOf);
  const rows = await said.about(fingerprints);
  if (rows.length === 0) return texts.map(() => []);
  const nodes = new Map((await state.rows.get(rows.map(({ node }) => node))).map(node => [node.key, node]));
  const told = rows.flatMap(({ fingerprint, node, forms = [] }) => {
    const found = nodes.get(node);
    const isOn = found !== undefined && Object.hasOwn(state.topics, found.networkId);
    return isOn ? [{ fingerprint, unrelated: { node, name: found.name, forms } }] : [];
  });
  const byText = Map.groupBy(told, ({ fingerprint }) => fingerprint);
  return fingerprints.map(fingerprint => (byText.get(fingerprint) ?? []).map(one => one.unrelated));
}
