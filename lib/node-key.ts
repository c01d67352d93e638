import type { NetworkId, NodeKey } from './model';

/** A {@link NetworkId}. */
export const NETWORK_ID = /^[\w-]{43}$/;

/** A {@link NodeKey}: 43 base64url characters, a slash, and words of letters and digits joined by hyphens. */
export const NODE_KEY = /^[\w-]{43}\/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,1999}$/u;

/** A node's key in its two parts: its network, and its own id there. */
export function partsOf(node: NodeKey): { network: NetworkId; id: string } {
  const slash = node.indexOf('/');
  return { network: node.slice(0, slash), id: node.slice(slash + 1) };
}
