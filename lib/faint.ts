import { readable, type GatedSentence } from './gated-sentence';
import { pattern } from './lexicon';
import type { Lexicon, NetworkId } from './model';
import { fold } from './text';
import type { Level } from './topic-hits';

/**
 * A gate for what stands near a topic: which sentences of a block have faint words, or words against. Compiled by the
 * first question, since most pages never ask.
 */
export function faintGate(lexicon: Lexicon): (block: string) => GatedSentence[] {
  let compiled: [NetworkId, Level, RegExp][] | undefined;
  return block => {
    compiled ??= compile(lexicon);
    const folded = fold(block);
    return readable(block).flatMap(sentence => {
      const text = folded.slice(sentence.start, sentence.end);
      const levels = new Map<NetworkId, Level>();
      for (const [network, level, any] of compiled!) if (any.test(text)) levels.set(network, level);
      return levels.size > 0 ? [{ ...sentence, levels, words: [] }] : [];
    });
  };
}

/** Words against come last: they win. */
function compile({ topics, faint, against }: Lexicon): [NetworkId, Level, RegExp][] {
  const compiled = (forms: [form: string, network: NetworkId][], level: Level) =>
    Map.groupBy(forms, ([, network]) => network)
      .entries()
      .map(([network, its]): [NetworkId, Level, RegExp] => [
        network,
        level,
        new RegExp(pattern(its.map(([form]) => form)), 'i'),
      ])
      .toArray();
  const refuting = against.map(([form, topic]): [string, NetworkId] => [form, topics[topic]!.network]);
  return [...compiled(faint, 'faint'), ...compiled(refuting, 'against')];
}
