import type { Edited } from './draft';
import type { NetworkId, StoredNetwork } from './model';
import { MAX_TOPIC_WORDS } from './schema';
import { uniqueSlugs } from './slug';
import type { Steps } from './steps';
import { vocabularySteps } from './vocabulary';
import type { Topic, Vocabulary } from './vocabulary-model';

/** What a network that came of others is recognised by: as in `StoredNetwork`, with the network's own vocabulary apart. */
export interface Carried {
  /** The one in use; absent: it is to be derived from the text. */
  vocabulary?: Vocabulary;
  vocabularyEditedAt?: string;
  /** What an edited one can be reset to, if that is not derived. */
  ownVocabulary?: Vocabulary;
}

/** The most words that a file may have of each kind. */
const MOST = { terms: 1000, forms: 200, topics: 100 };

/**
 * What a person wrote of the words of `formers` holds for what they became, in steps: findings keep their words under
 * their new names, and new ones get those of their text.
 */
export function* carriedVocabulary(formers: StoredNetwork[], { network, nodes }: Edited): Steps<Carried> {
  const edited = formers.map(({ vocabularyEditedAt }) => vocabularyEditedAt).filter(at => at !== undefined);
  const hasOwn = formers.some(former => former.network.vocabulary !== undefined);
  if (edited.length === 0 && !hasOwn) return {};
  const derived = yield* vocabularySteps(network);
  const carry = (of: (former: StoredNetwork) => Vocabulary) =>
    joined(
      formers.map(former => ({ id: former.id, vocabulary: of(former) })),
      { network, nodes },
      derived,
    );
  const own = hasOwn ? carry(former => former.network.vocabulary ?? former.vocabulary) : undefined;
  if (edited.length === 0) return { vocabulary: own };
  return {
    vocabulary: carry(({ vocabulary }) => vocabulary),
    vocabularyEditedAt: edited.toSorted().at(-1),
    ...(own && { ownVocabulary: own }),
  };
}

type Former = { id: NetworkId; vocabulary: Vocabulary };

function joined(formers: Former[], { network, nodes }: Edited, derived: Vocabulary): Vocabulary {
  const ids = [...network.findings, ...network.relationships].map(({ id }) => id);
  const faint = distinct(formers.flatMap(({ vocabulary }) => vocabulary.faint ?? [])).slice(0, MOST.terms);
  const its = byNode(formers, nodes);
  return {
    topics: topicsOf(formers),
    ...(faint.length > 0 && { faint }),
    forms: Object.fromEntries(
      ids.map(id => {
        const forms = its.get(id)?.flatMap(({ vocabulary, former }) => vocabulary.forms[former] ?? []);
        return [id, forms ? distinct(forms).slice(0, MOST.forms) : (derived.forms[id] ?? [])];
      }),
    ),
    concepts: Object.fromEntries(
      ids.map(id => {
        const concepts = its.get(id)?.map(({ vocabulary, former }) => vocabulary.concepts?.[former] ?? {});
        return [id, concepts ? weightiest(concepts) : (derived.concepts?.[id] ?? {})];
      }),
    ),
  };
}

/** For each new id, where it was said before what it goes by. */
function byNode(formers: Former[], nodes: Edited['nodes']) {
  const its = new Map<string, { vocabulary: Vocabulary; former: string }[]>();
  for (const [key, id] of nodes) {
    const former = formers.find(each => key.startsWith(`${each.id}/`));
    if (!former) continue;
    const said = { vocabulary: former.vocabulary, former: key.slice(former.id.length + 1) };
    its.set(id, [...(its.get(id) ?? []), said]);
  }
  return its;
}

/** Topics of one name are one. */
function topicsOf(formers: Former[]): Topic[] {
  const all = formers.flatMap(({ vocabulary }) => vocabulary.topics);
  const groups = [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].slice(0, MOST.topics);
  const ids = uniqueSlugs(groups.map(([topic]) => topic!.name));
  const count = groups.flat().reduce((sum, one) => sum + one.strong.length + one.weak.length + one.against.length, 0);
  const share = count > MAX_TOPIC_WORDS ? Math.floor(MAX_TOPIC_WORDS / groups.length / 3) : Infinity;
  const most = Math.min(MOST.terms, share);
  return groups.map((topics, index) => {
    const words = (kind: 'strong' | 'weak' | 'against') => distinct(topics.flatMap(topic => topic[kind]));
    const strong = words('strong').slice(0, most);
    return {
      id: ids[index]!,
      name: topics[0]!.name,
      strong,
      weak: words('weak')
        .filter(word => !strong.includes(word))
        .slice(0, most),
      against: words('against').slice(0, most),
    };
  });
}

/** Of what is said of a concept by several, what says most. */
function weightiest(concepts: Record<string, number>[]): Record<string, number> {
  const most = new Map<string, number>();
  for (const [key, weight] of concepts.flatMap(Object.entries<number>)) {
    most.set(key, Math.max(weight, most.get(key) ?? 0));
  }
  return Object.fromEntries(most);
}

const distinct = (words: string[]) => [...new Set(words)];
