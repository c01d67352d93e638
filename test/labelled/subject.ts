import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One sentence of a labelled page. */
interface SubjectSentence {
  text: string;
  /** Whether a reader who asked for the network's subject would want it highlighted. */
  isOnTopic: boolean;
  /** On topic only because of the sentences around it. */
  context?: boolean;
  /** Id of a finding or relationship -> 2: speaks to its claim, 1: is about the same actors or mechanism. */
  findings: Record<string, 1 | 2>;
}

/** A page about a network's subject, about other things, or about both, as a careful reader would label it. */
export interface SubjectPage {
  id: string;
  title: string;
  /** `negative`: shares words with the subject and is about something else. `offtopic`: shares nothing. */
  kind: 'topical' | 'mixed' | 'negative' | 'offtopic';
  /** Nothing may be adjusted to what is `held-out`. */
  part: 'tuning' | 'held-out';
  /** All of one block, in order. */
  sentences: SubjectSentence[];
}

/** A report of this folder as a person would paste it, and its pages. Throws when the files are missing. */
export function readSubject(name: string): { report: string; pages: SubjectPage[] } {
  const read = (extension: string) => readFileSync(resolve(import.meta.dirname, `${name}.${extension}`), 'utf8');
  const lines = read('jsonl').trimEnd().split('\n');
  return { report: read('txt'), pages: lines.map(line => JSON.parse(line) as SubjectPage) };
}
