import 'fake-indexeddb/auto';
import network from '@/assets/networks/micro-credentials.json';
import { createCompany } from '@/lib/company';
import { PASSAGES_A_MESSAGE } from '@/lib/limits';
import { matchPassages } from '@/lib/matching';
import type { Lexicon, Match, Network, Passage } from '@/lib/model';
import { networkFromFields } from '@/lib/network-json';
import { partsOf } from '@/lib/node-key';
import { isWorthShowing, passageOf } from '@/lib/passages';
import { openLibrary } from '@/lib/store/library';
import { compileGate } from '@/lib/topics';
import type { LabelledPage } from './labelled.ts';
import type { PagePrediction, SentencePrediction } from './prediction.ts';

/** A passage that is on topic, and which of the page's sentences it is of. */
interface GatedPassage {
  sentence: number;
  passage: Passage;
  /** Indices into the lexicon's topics. */
  topics: number[];
}

/** The extension without a browser: the very functions it calls, on a library with the built-in network. */
export interface Engine {
  topics: Lexicon['topics'];
  findings: { id: string; name: string; text: string }[];
  /** What the content script does with a page: its sentences, in order. */
  gate(page: LabelledPage): GatedPassage[];
  /** What the background does with passages, a message at a time. */
  link(gated: GatedPassage[], title: string): Promise<Match[]>;
}

/** Set the extension up as it starts: library, network (the built-in one, if no other is given), published lexicon, gate. */
export async function openEngine(given: Network = networkFromFields(network)): Promise<Engine> {
  let lexicon: Lexicon | undefined;
  const library = openLibrary({
    name: crypto.randomUUID(),
    published(all) {
      ({ lexicon } = all);
    },
  });
  await library.add(given);
  if (!lexicon) throw new Error('The library published no lexicon.');
  const gate = compileGate(lexicon);
  return {
    topics: lexicon.topics,
    findings: [...given.findings, ...given.relationships],
    gate({ title, sentences }) {
      const company = createCompany<GatedPassage>(gate, title);
      let id = 0;
      for (const [sentence, { text }] of sentences.entries()) {
        company.add({
          text,
          shown: () => text,
          value: lit => ({ sentence, topics: lit.topics, passage: passageOf((id += 1), text, lit) }),
        });
      }
      return company.settle();
    },
    async link(gated, title) {
      const matches: Match[] = [];
      for (let at = 0; at < gated.length; at += PASSAGES_A_MESSAGE) {
        const passages = gated.slice(at, at + PASSAGES_A_MESSAGE).map(({ passage }) => passage);
        matches.push(...(await matchPassages(passages, library, { title, others: [] })).matches);
      }
      return matches;
    },
  };
}

/** What the extension would show of each sentence of a page, at the density that shows most. */
export async function predict({ topics, gate, link }: Engine, page: LabelledPage): Promise<PagePrediction> {
  const gated = gate(page);
  const matches = new Map((await link(gated, page.title)).map(match => [match.passage, match.links]));
  const sentences = page.sentences.map((_, index): SentencePrediction => {
    // A labelled sentence may be cut anew, into more than one passage.
    const lit = gated.filter(
      ({ sentence, passage }) => sentence === index && isWorthShowing(passage, matches.get(passage.id) ?? []),
    );
    const links = lit.flatMap(({ passage: { id } }) => matches.get(id) ?? []).sort((a, b) => b.score - a.score);
    const distinct = links.filter(({ node }, at) => links.findIndex(link => link.node === node) === at);
    return {
      topics: [...new Set(lit.flatMap(each => each.topics))].map(topic => topics[topic]!.id),
      findings: distinct.map(({ node, score }) => ({ id: partsOf(node).id, score })),
    };
  });
  return { id: page.id, sentences };
}
