import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Nothing is fetched, framed or evaluated; the one innerHTML sink in the bundle (Preact's) is inert under `trusted-types 'none'`. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * `::highlight(x)` on every element costs Chromium 2 to 12 MB of style heap on long pages; on the root it is inherited.
 * Firefox paints nothing for `:root::highlight(x)`.
 */
const highlightOnRoot: Plugin = {
  name: 'netgloss:highlight-on-root',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/highlight.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
};

/** Chromium refuses scripts with noncharacters in them as "not UTF-8"; the minifier writes Dexie's "\\uffff" as such. */
const escapeNoncharacters: Plugin = {
  name: 'netgloss:escape-noncharacters',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(/[\uFFFE\uFFFF]/g, found => `\\u${found.charCodeAt(0).toString(16)}`);
    }
  },
};

/**
 * The sample article, of which there is one copy, stands in the welcome page as HTML: our pages may not make HTML from
 * text. Their CSP takes no inline style, so its style is a module, kept to `#sample` by nesting.
 */
const sampleArticle: Plugin = {
  name: 'netgloss:sample-article',
  load: id => (id.endsWith('/sample-article.html?style.css') ? `#sample {${partOfSample('style')}}` : null),
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('<!-- sample article -->', () => `<article>${partOfSample('article')}</article>`),
  },
};

function partOfSample(element: 'style' | 'article'): string {
  const sample = readFileSync(resolve(import.meta.dirname, 'assets/sample-article.html'), 'utf8');
  return sample.slice(sample.indexOf(`<${element}>`) + element.length + 2, sample.indexOf(`</${element}>`));
}

/**
 * Chromium first reads over functions and compiles each when it is called (V8's explicit compile hints). In the content
 * script all that matters is called at once, on every page: to compile it in one go takes a tenth less.
 */
const compileAtOnce: Plugin = {
  name: 'netgloss:compile-at-once',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/** WXT hands every content script a context: a quarter of what ours takes to start, and it asks for none. */
const withoutContext: Plugin = {
  name: 'netgloss:without-context',
  enforce: 'pre',
  resolveId: id => (id.includes('content-script-context') ? '\0no-context' : null),
  load: id => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
};

/** What each entry of a build loads, compressed, with all that it imports: what a page, a popup or a wake of the worker pays. */
function bundleReport(folder: string): string {
  const entries = globSync(['*.html', '*.js', 'content-scripts/*'], { cwd: folder }).toSorted();
  const rows = entries.map(entry => {
    const sizes = [...loadedBy(entry, folder)].map(file => gzipSync(readFileSync(join(folder, file))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return `  ${entry.padEnd(30)} ${(total / 1000).toFixed(1).padStart(7)} kB`;
  });
  return ['Loaded by entry, with its imports, min+gzip:', ...rows].join('\n');
}

function loadedBy(entry: string, folder: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    if (!/\.(html|js)$/.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    const wanted = file.endsWith('.html')
      ? source.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : source.matchAll(/(?:from|import) ?["'`](\.[^"'`]+\.js)["'`]/g);
    for (const [, path] of wanted) files.add(path!.startsWith('.') ? posix.join(posix.dirname(file), path!) : path!);
  }
  return files;
}

/** The oldest versions that Netgloss runs in. */
const OLDEST: Record<string, string> = { chrome: 'chrome128', firefox: 'firefox142' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'assets/locales' },
  zip: {
    includeSources: [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
      'entrypoints/**',
      'components/**',
      'lib/**',
      'assets/**',
      'public/**',
    ],
  },
  hooks: {
    // A class that all other pages would pay for, and the reader alone needs; its script brings it.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script') (config.plugins ??= []).push(withoutContext, compileAtOnce);
    },
    'build:done': wxt => wxt.logger.log(bundleReport(wxt.config.outDir)),
  },
  vite: ({ browser }) => ({
    plugins: [sampleArticle, escapeNoncharacters, ...(browser === 'firefox' ? [] : [highlightOnRoot])],
    // The oldest browsers that the manifests take: nothing is rewritten for older ones.
    build: { modulePreload: { polyfill: false }, cssTarget: OLDEST[browser] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    omnibox: { keyword: 'gloss' },
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      'next-passage': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-passage': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'netgloss@netgloss.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
});
