import type { Page } from 'puppeteer-core';
import { inChrome } from './firefox-chrome.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { inWorker } from './worker.ts';

type Entry = 'lookUp' | 'keep' | 'off';

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  contextMenus: {
    onClicked: { dispatch(info: object, tab: object): void };
    create(entry: { id: string; checked?: boolean }, done: () => void): void;
    update(id: string, change: { checked: boolean }): Promise<void>;
  };
  runtime: { lastError?: { message: string } };
}

const MENU = "Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu')";
const OURS = `[...${MENU}.querySelectorAll('menuitem')].filter(({ id, hidden }) => !hidden && id.startsWith('netgloss'))`;

/**
 * Choose an entry of the menu of a page in front: in Firefox in the menu itself, opened by a right click at `selector`;
 * Chromium's is out of reach, so its worker is told what was chosen.
 */
export async function choose(session: Session, page: Page, entry: Entry, selector: string): Promise<void> {
  if (session.name === 'firefox') {
    await openMenu(session, page, selector);
    await inChrome(
      session,
      `${OURS}.find(({ id }) => id.endsWith('_${entry}')).doCommand(); ${MENU}.hidePopup(); true`,
    );
    return;
  }
  const selectionText = await page.evaluate(() => String(getSelection()));
  await inWorker(
    session,
    async (menuItemId, selected) => {
      const { tabs, contextMenus } = (globalThis as never as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId, selectionText: selected, frameId: 0 }, tab!);
    },
    entry,
    selectionText,
  );
}

/** Whether the site of the page in front is ticked as left alone. Chromium tells what it was last told. */
export async function isTicked(session: Session, page: Page, selector: string): Promise<boolean> {
  if (session.name === 'chromium') return inWorker(session, () => (globalThis as { ticked?: boolean }).ticked ?? false);
  await openMenu(session, page, selector);
  const ticked = `${OURS}.find(({ id }) => id.endsWith('_off')).getAttribute('checked') === 'true'`;
  const found = (await inChrome(session, ticked)) as boolean;
  await inChrome(session, `${MENU}.hidePopup(); true`);
  return found;
}

/** From now on, know in Chromium's worker what the tick was last set to. */
export async function followTick(session: Session): Promise<void> {
  if (session.name === 'firefox') return;
  await inWorker(session, () => {
    const { contextMenus } = (globalThis as never as { chrome: Api }).chrome;
    const update = contextMenus.update.bind(contextMenus);
    contextMenus.update = (id, change) => {
      (globalThis as { ticked?: boolean }).ticked = change.checked;
      return update(id, change);
    };
  });
}

/** The entries that there are, each as often as it is there. */
export async function entries(session: Session): Promise<string[]> {
  if (session.name === 'firefox') {
    const menus = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.gMenuMap`;
    const map = `${menus}.get(WebExtensionPolicy.getByID('${session.id}').extension)`;
    return JSON.parse(
      String(await inChrome(session, `JSON.stringify([...${map}.keys()].map(String).filter(id => !/\\d/.test(id)))`)),
    ) as string[];
  }
  // Making one that is there is refused.
  return inWorker(session, async () => {
    const { contextMenus, runtime } = (globalThis as never as { chrome: Api }).chrome;
    const isThere = (id: string) =>
      new Promise<boolean>(resolve =>
        contextMenus.create({ id }, () => resolve(runtime.lastError?.message.includes('duplicate id') === true)),
      );
    const ids = ['lookUp', 'keep', 'off'];
    const there = await Promise.all(ids.map(isThere));
    return ids.filter((_, index) => there[index]);
  });
}

async function openMenu(session: Session, page: Page, selector: string): Promise<void> {
  await inChrome(session, `${MENU}.hidePopup(); true`);
  await until(() => inChrome(session, `${MENU}.state === 'closed'`), 'the menu to be closed');
  const box = (await (await page.$(selector))!.boundingBox())!;
  await page.mouse.click(box.x + 20, box.y + 12, { button: 'right' });
  await until(() => inChrome(session, `${MENU}.state === 'open' && ${OURS}.length > 0`), 'our entries in the menu');
}
