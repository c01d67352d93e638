import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import { MAX_ALIASES } from '@/lib/library-file';
import type { Hashtag, Network, NetworkId, StoredNetwork } from '@/lib/model';
import { done, type Steps } from '@/lib/steps';
import { vocabularyOf, vocabularySteps } from '@/lib/vocabulary';
import type { Vocabulary } from '@/lib/vocabulary-model';
import type { FindingRow } from './tables';
import { rowsOf } from './rows';

/** Of a network that waits. */
const NONE: Vocabulary = { topics: [], forms: {} };

/** What may be said of a network when it is kept. */
export interface Keeping {
  aliases?: Hashtag[];
  builtIn?: boolean;
  enabled?: boolean;
  /** ISO 8601. */
  addedAt?: string;
  /** As in `StoredNetwork`: the network's vocabulary is the reader's. */
  vocabularyEditedAt?: string;
  /** The network's own before the reader edited it, if it had one. */
  ownVocabulary?: Vocabulary;
}

/** A network as it will be stored, with its rows. */
export interface Prepared {
  stored: StoredNetwork;
  rows: FindingRow[];
}

/** Work out all that will be stored. Outside any transaction: WebCrypto's digest would end it. */
export async function prepare(network: Network, keeping: Keeping = {}): Promise<Prepared> {
  return done(prepareSteps(await networkIdOf(network), network, keeping));
}

/** The same for a network whose id is known, in steps. */
export function* prepareSteps(id: NetworkId, network: Network, keeping: Keeping = {}): Steps<Prepared> {
  const stored = { ...basicsOf(id, keeping), ...(yield* vocabulariesOf(network, keeping)) };
  yield;
  return { stored, rows: rowsOf(stored) };
}

/** A network that waits to be prepared: it can be shown and searched, and no page is matched against it. */
export function waiting(id: NetworkId, { vocabulary, ...network }: Network, keeping: Keeping = {}): Prepared {
  const { vocabularyEditedAt, ownVocabulary: own } = keeping;
  const isEdited = vocabularyEditedAt !== undefined;
  const its = isEdited ? own : vocabulary;
  const stored: StoredNetwork = {
    ...basicsOf(id, keeping),
    network: its ? { ...network, vocabulary: its } : network,
    vocabulary: (isEdited && vocabulary) || NONE,
    ...(isEdited && { vocabularyEditedAt }),
    isWaiting: true,
  };
  return { stored, rows: [] };
}

/** Prepare a network that waits. */
export function* waitedSteps({ isWaiting: _waits, ...waited }: StoredNetwork): Steps<Prepared> {
  const isEdited = waited.vocabularyEditedAt !== undefined;
  const stored = { ...waited, vocabulary: isEdited ? waited.vocabulary : yield* vocabularySteps(waited.network) };
  yield;
  return { stored, rows: rowsOf(stored) };
}

/** A network with the vocabulary that it will have, if it still waits. */
export function withVocabulary(stored: StoredNetwork): StoredNetwork {
  if (!stored.isWaiting || stored.vocabularyEditedAt !== undefined) return stored;
  return { ...stored, vocabulary: vocabularyOf(stored.network) };
}

function basicsOf(id: NetworkId, { aliases, enabled, builtIn, addedAt }: Keeping) {
  const hashtag = hashtagOf(id);
  return {
    id,
    hashtag,
    aliases: [...new Set(aliases)].filter(alias => alias !== hashtag).slice(-MAX_ALIASES),
    enabled: enabled ?? true,
    builtIn: builtIn ?? false,
    addedAt: addedAt ?? new Date().toISOString(),
  };
}

/** A network and the vocabulary in use, of which what is handed on made one. */
function* vocabulariesOf(
  { vocabulary, ...network }: Network,
  { vocabularyEditedAt, ownVocabulary: own }: Keeping,
): Steps<Pick<StoredNetwork, 'network' | 'vocabulary' | 'vocabularyEditedAt'>> {
  const given = vocabulary ? { ...network, vocabulary } : network;
  if (vocabularyEditedAt === undefined) return { network: given, vocabulary: yield* vocabularySteps(given) };
  return {
    network: own ? { ...network, vocabulary: own } : network,
    vocabulary: yield* vocabularySteps(given),
    vocabularyEditedAt,
  };
}
