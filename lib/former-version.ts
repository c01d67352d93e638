import type { NetworkId, NodeKey, StoredNetwork } from './model';

/** A network as it was before the reader edited it. */
export interface FormerVersion {
  /** Without its vocabulary, if that is derived from its text. */
  stored: StoredNetwork;
  /** ISO 8601: until when it said this. */
  changedAt: string;
  /** What each of its findings and relationships became, by its id. */
  nodes: Readonly<Record<string, NodeKey>>;
  /** What it is now, if that is in the library. */
  now?: NetworkId;
}
