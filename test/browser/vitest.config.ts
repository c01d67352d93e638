import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that drive the built extension in real browsers, one file after the other: the machine may have two cores. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/build.test.ts', 'test/browser/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
