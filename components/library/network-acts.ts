import { i18n } from '#i18n';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { Problem } from '@/lib/problem';
import type { LibraryRoute } from './library-route';
import type { LibrarySources } from './library-state';
import { problemSentence } from '@/components/problem-sentence';

/**
 * Tell the reader what was just done; `undo` takes it back. With `place`, the id of an element, the focus stays where it
 * is, and goes there after Undo.
 */
export type Say = (text: string, undo?: () => void, place?: string) => void;
/** Do something; when it fails, the reader is told. */
export type Run = (work: () => Promise<unknown>) => Promise<void>;

/** What can be done with networks. */
export function networkActs(sources: LibrarySources, run: Run, say: Say, goTo: (to: LibraryRoute) => void) {
  /** Browsers may refuse the clipboard, and a network may be too large for a link: nothing else breaks. */
  const copy = async (textOf: () => Promise<string>, sentence: string) => {
    try {
      await sources.copy(await textOf());
      say(sentence);
    } catch (error) {
      say(error instanceof Problem ? problemSentence(error) : i18n.t('library.copyRefused'));
    }
  };
  const restore = (id: NetworkId) =>
    run(async () => {
      await sources.restore(id);
      goTo({ view: 'network', network: id });
      say(i18n.t('library.restored'));
    });
  return {
    setEnabled: (id: NetworkId, enabled: boolean) => run(() => sources.setEnabled(id, enabled)),
    remove: ({ id, network }: StoredNetwork) =>
      run(async () => {
        await sources.remove(id);
        say(i18n.t('library.removed', { title: network.title }), () => void restore(id));
      }),
    restore,
    addBuiltIn: () => run(() => sources.addBuiltIn()),
    copyHashtag: ({ hashtag }: StoredNetwork) => copy(async () => `#${hashtag}`, i18n.t('library.hashtagCopied')),
    copyLink: (stored: StoredNetwork) => copy(() => sources.fullLink(stored), i18n.t('library.linkCopied')),
  };
}
