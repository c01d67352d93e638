import type { Lexicon, NetworkId, StoredNetwork } from './model';
import { fold, stem, words } from './text';

/** How many looks there are for topics; the seventh topic wears the first again. */
const STYLES = 6;

/** Compile the topics of networks, in their order. `revision` is the library's. */
export function lexiconOf(networks: Pick<StoredNetwork, 'id' | 'vocabulary'>[], revision: number): Lexicon {
  const lexicon: Lexicon = { revision, topics: [], strong: [], weak: [], against: [], faint: [] };
  for (const { id: network, vocabulary } of networks) {
    lexicon.faint.push(...(vocabulary.faint ?? []).map((form): [string, NetworkId] => [folded(form), network]));
    for (const { id, name, strong, weak, against } of vocabulary.topics) {
      const topic = lexicon.topics.length;
      lexicon.topics.push({ id, name, network, style: topic % STYLES });
      lexicon.strong.push(...strong.map((form): [string, number] => [folded(form), topic]));
      lexicon.weak.push(...weak.map((form): [string, number] => [folded(form), topic]));
      lexicon.against.push(...against.map((form): [string, number] => [folded(form), topic]));
    }
  }
  return lexicon;
}

const folded = (form: string) => fold(form).toLowerCase();

/** Whether a form is enough alone, needs company, or shows that the sentence is about something else. */
type Kind = 'strong' | 'weak' | 'against';

/** What a form of the lexicon says, and of which topic. */
export interface Entry {
  kind: Kind;
  topic: number;
  network: NetworkId;
}

/**
 * One alternation for all forms, with the endings of English after it once: inflection groups in each form make the same
 * RegExp 13 to 60 times slower. Grouped by their first letters, which halves the time on pages without any. Without the
 * `u` flag, which costs 4 to 10 times.
 */
export function pattern(forms: string[]): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length).map(source);
  const grouped = Map.groupBy(longestFirst, form => /^[a-z\d]{2}(?![?{])/.exec(form)?.[0] ?? '')
    .entries()
    .map(([start, its]) => (start ? `${start}(?:${its.map(form => form.slice(2)).join('|')})` : its.join('|')))
    .toArray();
  return `\\b(?:${grouped.join('|')})(?:'s|s'|s|e|es|ed|ing|y|ies)?(?![a-z0-9])`;
}

/** A form as a RegExp source: hyphens may be blanks or nothing, blanks may be hyphens, and British spelling is met. */
function source(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<=[a-z]{2}[^aeiou])[ey]$/, '')
    .replace(/-/g, '[\\s\\-\\u2010-\\u2015]?')
    .replace(/ /g, '[\\s\\-\\u2010-\\u2015]{1,3}')
    .replace(/'/g, "['\\u2019]")
    .replace(/program/g, 'program(?:me)?')
    .replace(/labor/g, 'labou?r')
    .replace(/center/g, 'cent(?:er|re)')
    .replace(/iz(?=ation|ing|ed|e|$)/g, 'i[sz]');
}

/** The same for "micro-credentials", "Micro credential" and "microcredential". */
export function keyOf(form: string): string {
  return words(form)
    .map(({ text }) => stem(text))
    .join('');
}

/** The lexicon's forms by key. What is strong for a network is not weak for it too; networks do not mind each other. */
export function entriesOf(lexicon: Lexicon): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const kind of ['strong', 'weak', 'against'] as const) {
    for (const [form, topic] of lexicon[kind]) {
      const key = keyOf(form);
      const { network } = lexicon.topics[topic]!;
      const known = entries.get(key) ?? [];
      const isTold = known.some(one => one.network === network && (one.kind !== kind || one.topic === topic));
      if (!isTold) entries.set(key, [...known, { kind, topic, network }]);
    }
  }
  return entries;
}
