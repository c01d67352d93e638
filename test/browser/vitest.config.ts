import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Tests that drive the built extension in real browsers, two files at a time: more starve each other on slow machines. The
 * limits of time only bound tests that fail.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/build.test.ts', 'test/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
