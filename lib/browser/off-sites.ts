import { changeItem } from './change-item';
import { offSites } from './settings';

/** Read a site, or leave it alone. */
export async function setSite(site: string, isRead: boolean): Promise<void> {
  await changeItem(offSites, sites => withSite(sites, site, isRead));
}

/** Read a site that is left alone, or leave alone one that is read. @returns whether it is read now. */
export async function switchSite(site: string): Promise<boolean> {
  const sites = await changeItem(offSites, before => withSite(before, site, before.includes(site)));
  return !sites.includes(site);
}

function withSite(sites: string[], site: string, isRead: boolean): string[] {
  const others = sites.filter(other => other !== site);
  return isRead ? others : [...others, site].toSorted();
}
