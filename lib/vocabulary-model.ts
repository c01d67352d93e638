/** What a network is recognised by, as types: topics for the gate, forms and concepts for matching. */

/** A named subject with the words that show it. Words may be phrases; case, hyphens and inflection do not matter. */
export interface Topic {
  /** The name in kebab-case, unique within its network. */
  id: string;
  name: string;
  /** Enough alone. */
  strong: string[];
  /** Need company: another topic word in the sentence, a sentence nearby that is on topic alone, or the page's title. */
  weak: string[];
  /** Show that the sentence is about something else: `login credentials`. */
  against: string[];
}

/** Somebody who acts, a way in which something works, or a family of named things, with the words that speak of it. */
export interface Concept {
  /** Kebab-case, stable: `risk-shift`. */
  id: string;
  /** What a reader is shown as a reason. */
  name: string;
  kind: 'actor' | 'mechanism' | 'named';
  /** Words and phrases of at most 4 words, in lower case. */
  forms: string[];
}

/**
 * A concept's id, or two ids joined by `+` where only both together tell: `employer+control`.
 */
export type ConceptKey = string;

/** The words a network is recognised by: its topics, and what each finding or relationship is known by. */
export interface Vocabulary {
  topics: Topic[];
  /** Words that say nothing alone, and that a sentence of the topic goes on with: "pay", "cost". They need close company. */
  faint?: string[];
  /** Finding or relationship id -> short phrases (at most 5 words) in which pages speak of it. */
  forms: Record<string, string[]>;
  /** Finding or relationship id -> how much each concept tells of it, 0 to 3. */
  concepts?: Record<string, Record<ConceptKey, number>>;
}
