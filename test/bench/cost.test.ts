import { expect, test } from 'vitest';
import { runTool } from '../run/tool';

test('an option that is not known is answered with the usage, before anything is built or started', async () => {
  const { ok, output } = await runTool('node', ['test/bench/cost.ts', '--fast']);
  expect(output).toMatch(/^Usage: npm run bench -- \[--only .*\n$/);
  expect(ok).toBe(false);
});
