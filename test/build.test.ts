import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, builtFolder } from './browser/session.ts';

/**
 * Limits of what a reader downloads, and of what pages run: the content script all of them, the reader those that may have
 * something on topic, the card those where one was opened, the keeper those of sites where something was kept; in bytes,
 * compressed.
 */
const MAX_PACKAGE = 500_000;
const MAX_SCRIPTS = { 'content-scripts/content.js': 6_000, 'reader.js': 21_750, 'card.js': 13_000, 'keeper.js': 9_500 };

/** What a zip (`wxt zip`, at its highest level) adds for each file beside its name, which stands in it twice, in bytes. */
const ZIP_ENTRY = 76;

/** Exactly what a browser is asked for. Whoever changes this has a reason, and gives it in the README. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** Firefox asks nothing for its sidebar. */
const IN_CHROMIUM = ['sidePanel'];
const CONTENT_MATCHES = ['file:///*', 'http://*/*', 'https://*/*'];
const PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const KEYS = { 'next-passage': 'Alt+Shift+J', 'previous-passage': 'Alt+Shift+K', 'toggle-highlights': 'Alt+Shift+H' };

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: Record<string, string>;
  content_scripts: { matches: string[]; all_frames?: boolean; run_at?: string; css: string[]; js: string[] }[];
  commands: Record<string, { suggested_key: { default: string } }>;
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: unknown } };
}

describe.each(BROWSERS)('the build for %s', name => {
  const folder = builtFolder(name);
  const read = (file: string) => readFileSync(join(folder, file));
  const files = globSync('**/*', { cwd: folder }).filter(file => statSync(join(folder, file)).isFile());
  const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

  it('asks for no more than it uses', () => {
    expect(manifest.manifest_version).toBe(3);
    const expected = name === 'chromium' ? [...PERMISSIONS, ...IN_CHROMIUM].toSorted() : PERMISSIONS;
    expect(manifest.permissions.toSorted()).toEqual(expected);
    expect(manifest.host_permissions!.toSorted()).toEqual(CONTENT_MATCHES); // No more than its content script has.
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toEqual(name === 'chromium' ? { ids: [] } : undefined);
  });

  it('runs on web pages and local files only, once per tab, when they are idle', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script!.matches.toSorted()).toEqual(CONTENT_MATCHES);
    expect(script!.all_frames ?? false).toBe(false);
    expect(script!.run_at ?? 'document_idle').toBe('document_idle');
    expect([...script!.js, ...script!.css]).toEqual(['content-scripts/content.js', 'content-scripts/content.css']);
  });

  it('keeps its pages under a policy that lets nothing in and nothing out', () =>
    expect(manifest.content_security_policy).toEqual({ extension_pages: PAGES_POLICY }));

  it('asks for little before the popup is drawn, and for what is its own last', () => {
    const asked = [
      ...read('popup.html')
        .toString()
        .matchAll(/(?:src|href)="([^"]+)"/g),
    ].map(([, file]) => file!);
    expect(asked.length).toBeLessThanOrEqual(10); // Each takes a few milliseconds.
    for (const page of ['library', 'popup', 'sidepanel', 'welcome']) {
      const styles = read(`${page}.html`)
        .toString()
        .match(/\/assets\/\w+(?=-[^"]*\.css)/g)!;
      expect(styles.indexOf(`/assets/${page}`)).toBe(styles.length - 1);
    }
  });

  it('has its three commands', () =>
    expect(
      Object.entries(manifest.commands).map(([command, { suggested_key: key }]) => [command, key.default]),
    ).toEqual(Object.entries(KEYS)));

  it.runIf(name === 'firefox')('tells Mozilla that it collects nothing', () =>
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      id: 'netgloss@netgloss.example',
      data_collection_permissions: { required: ['none'] },
    }),
  );

  it('has no characters in it that Chromium refuses a content script for', () =>
    expect(
      files.filter(file => /\.(js|css|html|json)$/.test(file) && /[\uFFFE\uFFFF\uFFFD]/.test(read(file).toString())),
    ).toEqual([]));

  it('has no database and no search engine in what runs in pages', () => {
    for (const script of Object.keys(MAX_SCRIPTS))
      for (const word of ['Dexie', 'indexedDB', 'IDBKeyRange', 'Fuse', 'useTokenSearch'])
        expect(read(script).toString()).not.toContain(word);
  });

  it('rules its highlights where this browser paints them', () => {
    const style = read('content-scripts/content.css').toString();
    expect(style).toContain('::highlight(ng-0-strong)');
    expect(style.includes(':root::highlight(')).toBe(name === 'chromium');
  });

  it('is small', () => {
    const zipped = files.reduce(
      (sum, file) => sum + deflateRawSync(read(file), { level: 9 }).length + 2 * file.length + ZIP_ENTRY,
      0,
    );
    const scripts = Object.keys(MAX_SCRIPTS) as (keyof typeof MAX_SCRIPTS)[];
    expect(scripts.filter(script => gzipSync(read(script)).length > MAX_SCRIPTS[script])).toEqual([]);
    expect(zipped).toBeLessThanOrEqual(MAX_PACKAGE);
  });
});
