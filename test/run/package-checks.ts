import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Count } from './run-tests.ts';
import { ROOT, runTool } from './tool.ts';

/** What we read of web-ext's JSON report. */
interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** How Preact's own line reads, minified: `t.innerHTML=p.__html`. */
const PREACT_LINE = /\w+\.innerHTML=\w+\.__html/;

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
 * Lint the Firefox build as Mozilla does. One warning is expected, once in each bundle that holds Preact: it can set
 * innerHTML, which we never ask of it and which our pages' policy (`trusted-types 'none'`) forbids. Mozilla wants
 * libraries unchanged, so it stays.
 */
export async function lintPackage(): Promise<Count> {
  const { output } = await runTool('web-ext', ['lint', '-s', '.output/firefox-mv3', '-o', 'json']);
  try {
    const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
    const unexpected = [...errors, ...warnings.filter(warning => !isOfPreact(warning))];
    for (const { code, message, file } of unexpected) console.log(`${code} in ${file ?? 'the package'}: ${message}`);
    return unexpected.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } catch {
    console.log(output.trim());
    return { passed: 0, failed: 1 };
  }
}

/** Whether a warning is about Preact's own line: `column` counts characters of a minified line. */
function isOfPreact({ code, file, line = 1, column = 1 }: LintMessage): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return false;
  const text = readFileSync(resolve(ROOT, '.output/firefox-mv3', file), 'utf8').split('\n')[line - 1] ?? '';
  return PREACT_LINE.test(text.slice(Math.max(0, column - 3), column + 40));
}
