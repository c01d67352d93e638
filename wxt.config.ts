import { defineConfig } from 'wxt';
import { bundleReport } from './.build/bundle-report.ts';
import { compactJson } from './.build/compact-json.ts';
import { inFewFiles } from './.build/few-files.ts';
import {
  compileAtOnce,
  escapeNoncharacters,
  highlightOnRoot,
  sampleArticle,
  withoutContext,
  withoutReports,
} from './.build/plugins.ts';

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

/** The oldest versions that Netgloss runs in. */
const OLDEST: Record<string, string> = { chrome: 'chrome128', firefox: 'firefox142' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  zip: {
    includeSources: [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      '.build/*',
      'README.md',
      'LICENSE',
      'entrypoints/**',
      'components/**',
      'lib/**',
      'assets/**',
    ],
  },
  hooks: {
    // A class that all other pages would pay for, and the reader alone needs; its script brings it.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script') (config.plugins ??= []).push(withoutContext, compileAtOnce);
      if (entrypoint?.type === 'background') inFewFiles(config);
    },
    'build:done'({ config, logger }) {
      compactJson(config.outDir);
      logger.log(bundleReport(config.outDir));
    },
  },
  vite: ({ browser }) => ({
    plugins: [sampleArticle, escapeNoncharacters, withoutReports, ...(browser === 'firefox' ? [] : [highlightOnRoot])],
    // By default Dexie comes for browsers that these are not, which takes longer to read.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
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
