import type { WordLines } from './near-words';
import { once } from './once';
import { linesOf } from './packed-terms';

/** Every word of every form of the library, as first written, in lower case, by its stem. */
export type FormWords = Iterable<[stem: string, word: string]> &
  Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'size' | 'values'>;

/** Form words as they are stored, one a line: one look-up table for all that is asked of them. */
export class PackedWords implements FormWords {
  /** Most starts of the background ask for none. */
  readonly #words: () => string[];
  readonly #places: Map<string, number>;
  /** All of them, a line each, to be searched as they are. */
  readonly lines: WordLines;

  constructor(stems: string, words: string) {
    this.#words = once(() => linesOf(words));
    this.lines = `\n${words}\n`;
    this.#places = new Map(linesOf(stems).map((stem, place) => [stem, place]));
  }

  get size(): number {
    return this.#places.size;
  }

  has(stem: string): boolean {
    return this.#places.has(stem);
  }

  get(stem: string): string | undefined {
    const place = this.#places.get(stem);
    return place === undefined ? undefined : this.#words()[place];
  }

  values(): MapIterator<string> {
    return this.#words().values();
  }

  /** Which line a stem is on. */
  placeOf(stem: string): number | undefined {
    return this.#places.get(stem);
  }

  *[Symbol.iterator](): Generator<[stem: string, word: string]> {
    for (const [stem, place] of this.#places) yield [stem, this.#words()[place]!];
  }
}
