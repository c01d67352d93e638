import { readable, type GatedSentence } from './gated-sentence';
import { keyOf, pattern } from './lexicon';
import type { Lexicon, NetworkId } from './model';
import { fold } from './text';
import type { Level } from './topic-hits';

/**
 * A gate for what stands near a topic: which sentences of a block have faint words, or words against. Compiled by the
 * first question, since most pages never ask.
 */
export function faintGate(lexicon: Lexicon): (block: string) => GatedSentence[] {
  let compiled: Words[] | undefined;
  return block => {
    compiled ??= compile(lexicon);
    const folded = fold(block);
    return readable(block).flatMap(sentence => {
      const text = folded.slice(sentence.start, sentence.end);
      const levels = new Map<NetworkId, Level>();
      for (const { network, level, all, keys } of compiled!) {
        // A form's stem may take endings that are another word's: "win" and "wine".
        if (text.matchAll(all).some(([form]) => keys.has(keyOf(form)))) levels.set(network, level);
      }
      return levels.size > 0 ? [{ ...sentence, levels, words: [] }] : [];
    });
  };
}

/** The words of one network that say one thing. */
interface Words {
  network: NetworkId;
  level: Level;
  all: RegExp;
  keys: ReadonlySet<string>;
}

/** Words against come last: they win. */
function compile({ topics, faint, against }: Lexicon): Words[] {
  const refuting = against.map(([form, topic]): [string, NetworkId] => [form, topics[topic]!.network]);
  return [...compileAs('faint', faint), ...compileAs('against', refuting)];
}

function compileAs(level: Level, forms: [form: string, network: NetworkId][]): Words[] {
  return Map.groupBy(forms, ([, network]) => network)
    .entries()
    .map(([network, its]) => ({
      network,
      level,
      all: new RegExp(pattern(its.map(([form]) => form)), 'gi'),
      keys: new Set(its.map(([form]) => keyOf(form))),
    }))
    .toArray();
}
