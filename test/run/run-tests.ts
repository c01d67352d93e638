import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

/** How many checks went which way. */
export interface Count {
  passed: number;
  failed: number;
}

/** What we read of Vitest's JSON report. A file that could not even be loaded is a failed suite without tests. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

/** Run the tests of one Vitest config, showing its report, and count them. */
export async function runTests(config: string): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'netgloss-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok } = await runTool('vitest', ['run', '--config', config, ...reporters], { loud: true });
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(file, 'utf8')) as Report;
    return { passed: numPassedTests, failed: numFailedTests || (ok && numPassedTests > 0 ? 0 : 1) };
  } catch (error) {
    console.log(`No report of the tests: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
