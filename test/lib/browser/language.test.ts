// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakLanguage, textLanguage } from '@/lib/browser/language';

function speaking(language: string, ui: string, dir: string) {
  const messages: Record<string, string> = { language, '@@ui_locale': ui, '@@bidi_dir': dir };
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => messages[key] ?? '');
}

test('text in the browser’s own language runs as that does', () => {
  speaking('he', 'he', 'rtl');
  expect(textLanguage()).toEqual({ lang: 'he', dir: 'rtl' });
});

test('English text in a Hebrew browser is English, and runs from left to right', () => {
  speaking('en', 'he', 'rtl');
  expect(textLanguage()).toEqual({ lang: 'en', dir: 'ltr' });
});

test('a page of ours says its language', () => {
  speaking('pt-BR', 'pt_BR', 'ltr');
  speakLanguage(document);
  expect(document.documentElement.lang).toBe('pt-BR');
  expect(document.documentElement.dir).toBe('ltr');
});
