import type { Shelves, Sought } from './longest-forms';
import type { Lexicon, NetworkId } from './model';

/** Whether a form is enough alone, needs company, or shows that the sentence is about something else. */
type Kind = 'strong' | 'weak' | 'against';

/** What a form of the lexicon says, and of which topic. */
export interface Entry {
  kind: Kind;
  topic: number;
  network: NetworkId;
}

const KINDS: Record<string, Kind> = { s: 'strong', w: 'weak', a: 'against' };

/** The strong and weak words of a lexicon and those against, each its network's. */
export function wordShelves({ words, topics }: Lexicon): Shelves<Entry> {
  const linesOf = readerOf(words);
  return shelf =>
    linesOf(shelf).map(([what, spelling]): Sought<Entry> => {
      const topic = Number(what.slice(1));
      const { network } = topics[topic]!;
      return { spelling, owner: network, of: { kind: KINDS[what[0]!]!, topic, network } };
    });
}

/** The faint words of a lexicon, each its network's. */
export function faintShelves({ faint }: Lexicon): Shelves<NetworkId> {
  const linesOf = readerOf(faint);
  return shelf => linesOf(shelf).map(([network, spelling]) => ({ spelling, owner: network, of: network }));
}

const NONE: never[] = [];

function readerOf(json: string): (shelf: string) => [what: string, spelling: string][] {
  let shelves: Record<string, string> | undefined;
  return shelf => {
    shelves ??= JSON.parse(json) as Record<string, string>;
    if (!Object.hasOwn(shelves, shelf)) return NONE;
    return shelves[shelf]!.split('\n').map(line => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    });
  };
}
