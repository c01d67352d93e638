import type { StoredNetwork } from './model';

/** What lists of networks show of one. */
export interface NetworkSummary extends Pick<
  StoredNetwork,
  'id' | 'hashtag' | 'aliases' | 'enabled' | 'builtIn' | 'addedAt' | 'isWaiting'
> {
  title: string;
  question: string;
  /** How many. */
  findings: number;
  relationships: number;
}

/** What lists show of a network. */
export function networkSummaryOf(stored: StoredNetwork): NetworkSummary {
  const { network, id, hashtag, aliases, enabled, builtIn, addedAt, isWaiting } = stored;
  return {
    id,
    hashtag,
    aliases,
    title: network.title,
    question: network.question,
    findings: network.findings.length,
    relationships: network.relationships.length,
    enabled,
    builtIn,
    addedAt,
    ...(isWaiting && { isWaiting }),
  };
}
