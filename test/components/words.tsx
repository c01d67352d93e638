import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { openLibrary } from '@/lib/store/library';
import { librarySources } from './library-sources';
import type { Network } from '@/lib/model';

/** The library page at the words of a network, on a real library whose changes are told at once. */
export async function wordsPage(network: Network, more: Partial<LibrarySources> = {}) {
  const library = openLibrary({ name: crypto.randomUUID() });
  const { id } = (await library.add(network)).stored;
  const watching = new Set<() => Promise<void>>();
  const tell = async () => void (await Promise.all([...watching].map(each => each())));
  const watch = (each: () => Promise<void>) => {
    watching.add(each);
    void each();
    return () => void watching.delete(each);
  };
  const sources = librarySources([], {
    watchNetworks: onValue => void watch(async () => onValue(await library.networkSummaries())),
    watchNetwork: (asked, onValue) => watch(async () => onValue(await library.network(asked))),
    network: asked => library.network(asked),
    setVocabulary: async (asked, vocabulary) => (await library.setVocabulary(asked, vocabulary), tell()),
    resetVocabulary: async asked => (await library.resetVocabulary(asked), tell()),
    wholeLexicon: () => library.wholeLexicon(),
    weighedAgainst: asked => (asked === undefined ? library : library.alone(asked)),
    ...more,
  });
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    await tell();
    state.follow(`#words=${id}`);
    await state.settled();
    render(<Library state={state} />, document.body);
  });
  return { library, id, state, tell, vocabulary: async () => (await library.network(id))!.vocabulary };
}

/** The one element that a selector and what it says or is called name. */
export function find(selector: string, said: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find(one => (one.getAttribute('aria-label') ?? one.textContent).includes(said));
  if (!found) throw new Error(`No ${selector} says "${said}"`);
  return found;
}

/** The field that adds words to a list. */
export const adding = (list: string) => find('input', `Add to ${list}`) as HTMLInputElement;

/** Write a word into the field of a list and press Enter. */
export async function add(list: string, word: string): Promise<void> {
  await write(adding(list), word);
  await act(async () => adding(list).form!.requestSubmit());
  await settled();
}

/** Press, and let all be done that follows. */
export async function press(selector: string, said: string): Promise<void> {
  await act(async () => find(selector, said).click());
  await settled();
}

/** Write into a field. */
export async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}

/** Open what is folded under a summary, as a browser does. */
export async function unfold(said: string): Promise<HTMLDetailsElement> {
  const details = find('summary', said).closest('details')!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

/** Whatever was begun on the fake IndexedDB is done. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 60; turn++) await new Promise(done => setImmediate(done));
  });
}
