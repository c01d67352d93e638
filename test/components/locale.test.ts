import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const SAID = '2027-01-02T10:05:00Z';

/** As the interface speaks a language, in a browser of another one or the same. */
async function speaking(language: string, own: string) {
  const { getMessage } = fakeBrowser.i18n;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, ...more) =>
    key === 'language' ? language : getMessage(key, ...more),
  );
  vi.spyOn(Intl.NumberFormat.prototype, 'resolvedOptions').mockReturnValue({ locale: own } as never);
  return import('@/components/locale');
}

beforeEach(() => void vi.resetModules());

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['de', 'de-AT', 'de-AT'],
  ['en', 'nl-NL', 'en'],
  ['fr', 'fr', 'fr'],
])('what is said in %s in a browser of %s is written as in %s', async (language, own, wanted) =>
  expect((await speaking(language, own)).locale()).toBe(wanted),
);

test.each([
  ['en', /^86%$/, 'Jan 2, 2027'],
  ['de', /^86\u00a0%$/, '02.01.2027'],
  ['fr', /^86[\u00a0\u202f]%$/, '2 janv. 2027'],
])('shares and days are written as %s has them', async (language, share, day) => {
  const { percent, dayOf, momentOf } = await speaking(language, language);
  expect(percent(0.857)).toMatch(share);
  expect(dayOf(SAID)).toBe(day);
  expect(momentOf(SAID)).toContain(day);
});

test.each([
  ['en', '1,234 kept passages'],
  ['de', '1.234 kept passages'],
  ['fr', '1\u202f234 kept passages'],
])('a count of thousands is written as %s has it', async (language, said) => {
  const { counted } = await speaking(language, language);
  expect(counted('found.evidence', 1_234)).toBe(said);
  expect(counted('found.evidence', 1)).toBe('1 kept passage');
});

test('where there may be thousands, every text with a count has it so', () => {
  const cwd = resolve(import.meta.dirname, '../../components');
  const bare = /i18n\.t\((?:[^(){}[\]]|\$\{[^{}]*\})+,\s*[\w.]+(?:\.length)?(?: - [\w.]+)?,?\s*\)/g;
  const found = globSync('{library,sidepanel}/**/*.{ts,tsx}', { cwd }).flatMap(file =>
    Array.from(readFileSync(resolve(cwd, file), 'utf8').matchAll(bare), ([call]) => `${file}: ${call}`),
  );
  expect(found).toEqual([]);
});
