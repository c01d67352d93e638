import { signal, type ReadonlySignal } from '@preact/signals';
import { linkOf } from '@/lib/link';
import { handedOn } from '@/lib/network-json';
import type { ShownNetwork } from '@/components/popup/shown-state';

/** What was copied last, while it is said. */
export type Copied = 'hashtag' | 'link' | 'failed';

/** How long "Copied" stands, ms. */
const COPIED_FOR = 2500;

/** The state of the two copy buttons. */
export function createCopyState(
  shown: ReadonlySignal<ShownNetwork | undefined>,
  copyText: (text: string) => Promise<void>,
) {
  const copied = signal<Copied>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function copy(kind: Copied, textOf: (network: ShownNetwork) => string | Promise<string>): Promise<void> {
    if (!shown.value) return;
    clearTimeout(timer);
    try {
      await copyText(await textOf(shown.value));
      copied.value = kind;
    } catch {
      copied.value = 'failed';
    }
    timer = setTimeout(() => (copied.value = undefined), COPIED_FOR);
  }

  return {
    copied,
    copyHashtag: () => copy('hashtag', ({ hashtag }) => `#${hashtag}`),
    copyLink: () => copy('link', shown => linkOf(handedOn(shown), shown.id)),
  };
}
