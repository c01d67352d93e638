import { inChrome } from './firefox-chrome.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What Firefox shows in its sidebar when the reader opens ours there. */
export async function firefoxSidebar(session: Session): Promise<string> {
  const id = session.id.replaceAll(/[^\w-]/g, '_');
  await inChrome(session, `SidebarController.show('${id}-sidebar-action').then(() => true)`);
  const shown = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;
  const address = await until(async () => {
    const spec = String(await inChrome(session, `${shown}?.currentURI?.spec ?? ''`));
    return spec.startsWith('moz-extension:') ? spec : undefined;
  }, 'the sidebar');
  await inChrome(session, 'SidebarController.hide(); true');
  return new URL(address).pathname;
}

/** As high as Firefox lets popups be, px. */
const FULL = 600;

/** How large Firefox shows our popup under its button, px: as large as the popup makes itself. */
export async function firefoxPopup(session: Session): Promise<{ width: number; height: number }> {
  await inChrome(
    session,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${session.id}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
      return true;
    })()`,
  );
  const popup = `document.querySelector('.webextension-popup-browser')`;
  let shown = { width: 0, height: 0 };
  const isFull = async () => {
    const box = String(await inChrome(session, `JSON.stringify(${popup}.getBoundingClientRect())`));
    const { width, height } = JSON.parse(box) as DOMRectReadOnly;
    shown = { width, height };
    return height >= FULL; // It grows with what comes into it.
  };
  await until(isFull, 'the popup at its size').catch(() => undefined);
  await inChrome(session, `${popup}.closest('panel').hidePopup(); true`);
  return shown;
}
