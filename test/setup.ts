import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What is waited for has so long (ms): it only bounds tests that fail, and the second it is by itself is short on a busy machine. */
const PATIENCE = 20_000;

const messages = {
  ...generateChromeMessages(await parseMessagesFile(resolve(import.meta.dirname, '../assets/locales/en.yml'))),
  '@@ui_locale': { message: 'en_US' },
  '@@bidi_dir': { message: 'ltr' },
};

/** The fake browser has no `i18n` of its own: views say in tests what they say in English. */
fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) =>
  [substitutions]
    .flat()
    .reduce<string>(
      (text, value, index) => text.replaceAll(`$${index + 1}`, String(value)),
      (messages as Record<string, { message: string }>)[key]?.message ?? '',
    );

const { waitFor } = vi;
vi.waitFor = (callback, options = {}) =>
  waitFor(callback, { timeout: PATIENCE, ...(typeof options === 'number' ? { timeout: options } : options) });
