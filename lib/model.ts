/** The words of Netgloss, as types. One name for each thing; W3C Web Annotation's where it has one. */

import type { Vocabulary } from './vocabulary-model';

/** A named claim with its text. */
export interface Finding {
  /** The name in kebab-case, unique within its network: `employer-sovereignty`. */
  id: string;
  name: string;
  text: string;
}

/** A named statement seen through a facet: `Deferred Burden` *via* `Shifts Over Time`. */
export interface Relationship {
  /** The name in kebab-case, unique within its network, findings included. */
  id: string;
  name: string;
  facet: string;
  text: string;
}

/** A question, its title, its findings and relationships: the content that the hashtag is the fingerprint of. */
export interface Network {
  question: string;
  title: string;
  findings: Finding[];
  relationships: Relationship[];
  /** Written by a person. Absent: derived from the text when the network is stored. Not part of the fingerprint. */
  vocabulary?: Vocabulary;
}

/** SHA-256 of a network's canonical form as 43 base64url characters. */
export type NetworkId = string;
/** The first 11 characters (66 bits) of a {@link NetworkId}, or an alias of the same form that a report carried. */
export type Hashtag = string;
/** `<network id>/<finding or relationship id>`: one node in the whole library. */
export type NodeKey = string;

/** A network as the library keeps it. */
export interface StoredNetwork {
  id: NetworkId;
  hashtag: Hashtag;
  /** Hashtags that reports or links carried for it. */
  aliases: Hashtag[];
  network: Network;
  /** The one in use: the reader's, the network's own, or derived. */
  vocabulary: Vocabulary;
  /** Since when {@link vocabulary} is the reader's, ISO 8601. Absent: it is the network's own, or derived. */
  vocabularyEditedAt?: string;
  /** Whether pages are matched against it. */
  enabled: boolean;
  builtIn: boolean;
  /** ISO 8601. */
  addedAt: string;
  /** Imported with many others: what pages are matched by is still to be worked out. */
  isWaiting?: true;
}

/** A topic word as the gate found it. */
export interface TopicWord {
  /** As the page wrote it. */
  text: string;
  /** Offset in the passage's text. */
  start: number;
  /** Index into {@link Lexicon.topics}. */
  topic: number;
  strong: boolean;
}

/** One sentence of a page that the gate let through. */
export interface Passage {
  /** Unique within one visit of a page, rising, not in page order. */
  id: number;
  /** White space collapsed, at most 2,000 characters. */
  text: string;
  words: TopicWord[];
  /** The networks whose topics it is on. */
  networks: NetworkId[];
  /** What stands right before it, a sentence at most: "They cost ..." is about what that speaks of. */
  before: string;
}

/** One way in which a passage met a finding. Every point of a link's score comes from one. */
export interface Reason {
  /**
   * `form`: it has a surface form of the finding; `concept`: it speaks of a concept that bears on the finding; `before`:
   * what stands before it does, `page`: the page as a whole does.
   */
  by: 'form' | 'concept' | 'before' | 'page';
  /** As the passage, or what stands before it, wrote it; empty for `page`. */
  words: string;
  /** The finding's surface form, or the concept's name. */
  form: string;
  /** `same`: equal up to inflection and hyphens. `similar`: met by Fuse.js. */
  how: 'same' | 'similar';
  /** Its part of the score, 0 to 1. */
  weight: number;
}

/** A passage's link to one finding or relationship. */
export interface Link {
  node: NodeKey;
  /** 0 to 1; comparable between passages. */
  score: number;
  strength: 'strong' | 'weak';
  /** The weightiest first. */
  reasons: Reason[];
}

/** A passage and its links, the best first; none when it is on topic only. */
export interface Match {
  passage: Passage['id'];
  links: Link[];
}

/** What a card or list needs to show a finding or relationship without asking again. */
export interface NodeSummary {
  key: NodeKey;
  kind: 'finding' | 'relationship';
  name: string;
  /** Relationships only. */
  facet?: string;
  text: string;
  hashtag: Hashtag;
  /** Index into {@link Lexicon.topics}: the topic whose colour it wears. */
  topic: number;
  /** Keys of the relationships that bear on this finding. */
  relationships: NodeKey[];
}

/** The topics of all enabled networks, compiled small for the gate in the content script. Plain JSON. */
export interface Lexicon {
  /** Rises with every change of the library. */
  revision: number;
  topics: {
    id: string;
    name: string;
    network: NetworkId;
    /** Which of the six styles it wears, 0 to 5. */ style: number;
  }[];
  /**
   * Words and phrases as JSON, by how they begin (`shelfOf`), a line each: `s`, `w` or `a` for strong, weak or against, the
   * index into `topics`, a blank, a spelling (`spellingsOf`). One text: pages get that sooner than as many values.
   */
  words: string;
  /** Likewise, a line each: the network, a blank, a spelling. */
  faint: string;
  /** Whatever text has a strong or weak word has one of these: beginnings of words, a line each. See `seedsOf`. */
  seeds: string;
}
