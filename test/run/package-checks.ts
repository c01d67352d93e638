import type { Count } from './run-tests.ts';
import { runTool } from './tool.ts';

/** What we read of web-ext's JSON report. */
interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Build the extension for both browsers. */
export async function build(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const args of [[], ['-b', 'firefox']]) {
    const { ok, output } = await runTool('wxt', ['build', ...args]);
    if (!ok) console.log(output.trim());
    count[ok ? 'passed' : 'failed']++;
  }
  return count;
}

/**
 * Lint the Firefox build as Mozilla does. One warning is expected: Preact can set innerHTML, which we never ask of it
 * and which our pages' policy (`trusted-types 'none'`) forbids. Mozilla wants libraries unchanged, so it stays.
 */
export async function lintPackage(): Promise<Count> {
  const { output } = await runTool('web-ext', ['lint', '-s', '.output/firefox-mv3', '-o', 'json']);
  try {
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
    const expected = warnings.find(({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT');
    const unexpected = [...errors, ...warnings].filter(message => message !== expected);
    for (const { code, message, file } of unexpected) console.log(`${code} in ${file ?? 'the package'}: ${message}`);
    return unexpected.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } catch {
    console.log(output.trim());
    return { passed: 0, failed: 1 };
  }
}
