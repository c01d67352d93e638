import { i18n } from '#i18n';
import type { MenuClick } from '@/lib/browser/menus';
import { askPage, isUnheard } from '@/lib/browser/messaging';
import { MAX_QUOTE, type Keeping } from '@/lib/evidence';
import { Problem } from '@/lib/problem';
import { siteOf } from '@/lib/site';
import { sourceUrl } from '@/lib/source';
import type { Library } from '@/lib/store/library';

/**
 * Keep what is selected in a tab as evidence of no finding yet, and say what became of it. The page describes what is
 * selected, so that it is found there again; of what no page of ours can describe, in frames and viewers, the words are kept.
 */
export async function keepSelected(click: MenuClick, library: Pick<Library, 'keepEvidence'>): Promise<string> {
  if (click.tab.incognito) return i18n.t('menu.private');
  try {
    if (click.isFrame) return await keepWords(click, library, i18n.t('menu.inFrame'));
    return (await keptByPage(click.tab.id))
      ? i18n.t('menu.kept')
      : await keepWords(click, library, i18n.t('menu.noPage'));
  } catch (error) {
    const why = error instanceof Problem ? i18n.t('background.libraryTrouble') : (error as Error).message;
    return i18n.t('menu.refused', { why });
  }
}

/** @returns whether the page found what is selected. */
async function keptByPage(tabId: number): Promise<boolean> {
  try {
    return (await askPage(tabId, 'keepSelection', { stance: 'mentions' })) !== null;
  } catch (error) {
    if (isUnheard(error)) return false;
    throw error;
  }
}

async function keepWords(
  { tab, selection }: MenuClick,
  library: Pick<Library, 'keepEvidence'>,
  why: string,
): Promise<string> {
  if (selection === '' || !tab.url) return i18n.t('menu.notKept');
  if (selection.length > MAX_QUOTE) {
    throw new Error(i18n.t('keeper.tooLong', { most: MAX_QUOTE.toLocaleString(i18n.t('language')) }));
  }
  await library.keepEvidence(wordsOf(selection, tab.url, tab.title ?? ''));
  return i18n.t('menu.keptUnmarked', { why });
}

function wordsOf(selection: string, url: string, title: string): Keeping {
  return {
    stance: 'mentions',
    quote: { exact: selection, prefix: '', suffix: '' },
    position: { start: 0, end: 0 },
    source: { url: sourceUrl(url), title, site: siteOf(url) },
  };
}
