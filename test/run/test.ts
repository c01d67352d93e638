import { ensureBrowser } from './find-browser.ts';
import { build, lintPackage } from './package-checks.ts';
import { type Count, runTests } from './run-tests.ts';
import { runTool } from './tool.ts';

// `npm test`: everything that can be checked, from the cheapest to the dearest. A failed stage does not stop the others.

interface Stage {
  name: string;
  run: () => Promise<Count>;
}

/** A stage that passes or fails as a whole; what it printed is shown only when it failed. */
function check(name: string, ...commands: [command: string, ...args: string[]][]): Stage {
  return {
    name,
    async run() {
      const count = { passed: 0, failed: 0 };
      for (const [command, ...args] of commands) {
        const { ok, output } = await runTool(command, args);
        if (!ok) console.log(output.trim());
        count[ok ? 'passed' : 'failed']++;
      }
      return count;
    },
  };
}

const STAGES: Stage[] = [
  { name: 'Browsers', run: findBrowsers },
  check('Lint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('Format', ['oxfmt', '--check']),
  check('Types', ['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'lib']),
  check('Unused code', ['knip']),
  { name: 'Unit tests', run: () => runTests('test/vitest.config.ts') },
  { name: 'Builds', run: build },
  { name: 'Add-on lint', run: lintPackage },
  { name: 'Tests in Chromium and Firefox', run: () => runTests('test/browser/vitest.config.ts') },
];

const total = { passed: 0, failed: 0 };
const failedStages: string[] = [];
for (const { name, run } of STAGES) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedStages.push(name);
  console.log(`${failed > 0 ? 'Failed' : 'Passed'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function findBrowsers(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      console.log(ensureBrowser(name));
      count.passed++;
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      count.failed++;
    }
  }
  return count;
}
