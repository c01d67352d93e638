import type { Joints } from './joints';
import type { StoredNetwork } from './model';
import { knownJoints, rememberJoints } from './network';
import { knownTopics, rememberTopics } from './topic-styles';

/** A network as far as it is joined by its words. */
export type Joined = Pick<StoredNetwork, 'id' | 'network' | 'vocabulary'>;

/** What a network's nodes share and speak of, fit to be written down. */
export interface KeptJoints {
  /** The texts that it follows from. */
  from: string;
  joints: Joints;
  topics: [node: string, topic: number][];
}

/** What the nodes of a network share and speak of, to be written down; undefined of a large one, which takes its time. */
export function keptJoints(from: string, stored: Joined): KeptJoints | undefined {
  const joints = knownJoints(stored.network, stored.vocabulary);
  return joints && { from, joints, topics: [...knownTopics(stored)] };
}

/** Let what was written down be known of a network. */
export function recallJoints({ network, vocabulary }: Joined, { joints, topics }: KeptJoints): void {
  rememberJoints(network, vocabulary, joints);
  rememberTopics(network, vocabulary, new Map(topics));
}

/** All texts that nodes are joined by, as a fingerprint of 64 bits (FNV-1a over UTF-16, in two lanes), and their length. */
export function textsOf({ network, vocabulary: { topics, forms } }: Joined): string {
  const text = JSON.stringify([network, topics, forms]);
  let [even, odd] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 2) {
    even = Math.imul(even ^ text.charCodeAt(at), 0x01000193);
    odd = Math.imul(odd ^ text.charCodeAt(at + 1), 0x01000193);
  }
  return `${even} ${odd} ${text.length}`;
}
