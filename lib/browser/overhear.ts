import { browser } from 'wxt/browser';
import type { PageMessages } from '@/lib/messages';

/** Hear what the content script in this page of ours is asked, without answering: the popup is open, a key was pressed. */
export function onPageAsked(listener: (name: keyof PageMessages) => void): void {
  browser.runtime.onMessage.addListener((message: { to?: string; name?: keyof PageMessages } | undefined, sender) => {
    if (message?.to === 'page' && message.name && sender.id === browser.runtime.id) listener(message.name);
  });
}
