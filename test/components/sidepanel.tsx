import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Sidepanel } from '@/components/sidepanel/Sidepanel';
import { page, stored } from './panel-world';
import { panelIn } from './sidepanel-fakes';

/** Draw a side panel over that page. */
export async function show(world: Parameters<typeof panelIn>[0] = {}) {
  const panel = await panelIn({ networks: [stored], page, ...world });
  await act(() => render(<Sidepanel state={panel.state} />, document.body));
  return panel;
}

/** Take it away. */
export const clear = () => act(() => render(null, document.body));

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const text = (selector: string) => document.querySelector(selector)?.textContent?.trim();
export const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
/** The button of that text or label. */
export const button = (label: string) =>
  all('button').find(each => each.textContent?.trim() === label || each.getAttribute('aria-label') === label)!;
export const click = (element: HTMLElement) => act(async () => element.click());
/** Press a key, by default where the focus is. */
export const press = (key: string, on = document.activeElement as HTMLElement, more: KeyboardEventInit = {}) =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await new Promise(done => requestAnimationFrame(done));
  });
/** Type into a field. */
export const write = (field: HTMLTextAreaElement | HTMLInputElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
