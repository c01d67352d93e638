import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { librarySources, storedNetwork } from './library-sources';

/** Three networks. */
export const wins = storedNetwork('a', 'Who wins');
export const again = storedNetwork('b', 'Who wins again', { enabled: false });
export const trains = storedNetwork('c', 'Trains');

/** The library page of these three. */
export async function page(fragment: string, more: Partial<LibrarySources> = {}) {
  const sources = librarySources([wins, again, trains], more);
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.followFormers();
    state.follow(fragment);
    render(<Library state={state} />, document.body);
  });
  await act(turn);
  return { sources, state };
}

/** What a press brings about is done within one turn. */
export const turn = () => new Promise<void>(done => setTimeout(done));
const button = (said: string) =>
  [...document.querySelectorAll('button')].find(each => each.textContent.includes(said))!;
/** Press the button that says this. */
export const press = (said: string) =>
  act(async () => {
    button(said).click();
    await turn();
  });
/** The boxes by which networks are chosen. */
export const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.network .select-box')];
/** What the first of these says. */
export const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
