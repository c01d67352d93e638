import type { Shelves, Sought } from './longest-forms';
import type { Lexicon, NetworkId } from './model';
import { once } from './once';

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
  return shelvesIn(words, (what, spelling) => {
    const topic = Number(what.slice(1));
    const { network } = topics[topic]!;
    return { spelling, owner: network, of: { kind: KINDS[what[0]!]!, topic, network } };
  });
}

/** The faint words of a lexicon, each its network's. */
export function faintShelves({ faint }: Lexicon): Shelves<NetworkId> {
  return shelvesIn(faint, (network, spelling) => ({ spelling, owner: network, of: network }));
}

const NONE: never[] = [];

function shelvesIn<T>(json: string, read: (what: string, spelling: string) => Sought<T>): Shelves<T> {
  const lines = once(() => JSON.parse(json) as Record<string, string>);
  return {
    names: () => Object.keys(lines()),
    on(shelf) {
      if (!Object.hasOwn(lines(), shelf)) return NONE;
      const its = lines()[shelf]!.split('\n');
      return its.map(line => {
        const end = line.indexOf(' ');
        return read(line.slice(0, end), line.slice(end + 1));
      });
    },
  };
}
