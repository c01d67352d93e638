import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '@/components/library/Library';
import { createLibraryState, type LibrarySources } from '@/components/library/library-state';
import { librarySources, storedNetwork } from './library-sources';

/** What is written on. */
export const wins = storedNetwork('a', 'Who wins');
/** What it becomes. */
export const edited = storedNetwork('e', 'Who wins now');

/** The library page where a network is written on. */
export async function page(more: Partial<LibrarySources> = {}, fragment = `#network=${wins.id}&view=edit`) {
  const sources = librarySources([wins], { edit: vi.fn<LibrarySources['edit']>(async () => edited), ...more });
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.follow(fragment);
    await state.settled();
    render(<Library state={state} />, document.body);
  });
  return { sources, state };
}

/** All fields with this label. */
export const fields = (label: string) =>
  [...document.querySelectorAll('label')]
    .filter(each => each.textContent === label)
    .map(each => document.getElementById(each.htmlFor) as HTMLInputElement);
/** What findings are called. */
export const names = () => fields('Finding').map(({ value }) => value);
const button = (said: string) =>
  [...document.querySelectorAll('button')].find(each =>
    (each.getAttribute('aria-label') ?? each.textContent).includes(said),
  )!;
/** What a press brings about is done within one turn. */
export const turn = () => new Promise<void>(done => setTimeout(done));
/** Press the button that says this. */
export const press = (said: string) =>
  act(async () => {
    button(said).click();
    await turn();
  });
/** Write into a field. */
export const write = (field: HTMLInputElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Press a key in a field. */
export const key = (field: HTMLElement, init: KeyboardEventInit) =>
  act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));
