import { i18n } from '#i18n';
import { makeMenus, onMenu, tickMenu, type MenuClick } from '@/lib/browser/menus';
import { switchSite } from '@/lib/browser/off-sites';
import { sayInTab } from '@/lib/browser/say';
import { offSites } from '@/lib/browser/settings';
import { activeTab, openPage } from '@/lib/browser/tabs';
import { siteOf } from '@/lib/site';
import type { Library } from '@/lib/store/library';
import { addressOfQuery, privateAddress } from './addresses';
import { keepSelected } from './keep-selected';

/**
 * What a right click on a page offers: look the selected text up, keep it as evidence, leave the site alone. What was done
 * is said in the page.
 */
export function offerMenus(library: Pick<Library, 'keepEvidence'>): void {
  const chosen: Record<string, (click: MenuClick) => Promise<void>> = {
    lookUp,
    keep: async click => sayInTab(click.tab.id, await keepSelected(click, library)),
    off: switchHere,
  };
  onMenu((id, click) => void chosen[id]?.(click));
  offSites.watch(() => void tickOff().catch(() => undefined));
  makeMenus([
    { id: 'lookUp', title: i18n.t('menu.lookUp'), contexts: ['selection'] },
    { id: 'keep', title: i18n.t('menu.keep'), contexts: ['selection'] },
    { id: 'off', title: i18n.t('menu.off'), contexts: ['page', 'action'], hasTick: true },
  ])
    .then(tickOff)
    .catch(() => undefined); // What cannot be made now is made at the next start.
}

async function lookUp({ tab, selection }: MenuClick): Promise<void> {
  const page = addressOfQuery(selection);
  await openPage(tab.incognito ? await privateAddress(page) : page, tab);
}

/** Let the tick say whether the site in front is left alone. The tick is one for all tabs. */
export async function tickOff(): Promise<void> {
  const site = siteOf((await activeTab())?.url ?? '');
  await tickMenu('off', (await offSites.getValue()).includes(site));
}

/** The tick may be behind: what counts is the setting. */
async function switchHere({ tab }: MenuClick): Promise<void> {
  const site = siteOf(tab.url ?? '');
  if (site === '') return;
  const isRead = await switchSite(site);
  await tickOff(); // Browsers set the tick themselves at a click, to what it was not.
  const name = site === 'file' ? i18n.t('settings.localFiles') : site;
  await sayInTab(tab.id, i18n.t(isRead ? 'menu.readAgain' : 'menu.leftAlone', { site: name }));
}
