import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

/**
 * Unit tests: the pure core, the store on a fake IndexedDB, views in happy-dom. Real browsers are in `test/browser`. The limits
 * of time only bound tests that fail: the longest takes a few seconds where much else runs.
 */
export default defineConfig({
  root,
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/build.test.ts', 'test/browser/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
