import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../run/find-browser.ts';
import { runTool } from '../../run/tool.ts';
import { Refusal } from '../labelled.ts';
import type { BenchOptions, Measure, Measured } from './figure.ts';
import { describeMachine, machineLine } from './machine.ts';
import { readCommand, type Section } from './options.ts';
import { report } from './print.ts';

/**
 * Run the benchmark as the command line says, and print what it found.
 *
 * @returns whether every section could be measured; a figure that misses its aim is no failure.
 * @throws Refusal
 */
export async function runBench(args: string[]): Promise<boolean> {
  const command = readCommand(args);
  if (command.builds) await build(command.browser);
  const log = (line: string) => console.error(line);
  const sections: Partial<Record<Section, Measured>> = {};
  let isWhole = true;
  for (const section of command.only) {
    try {
      const measured = await measureSection(section, { ...command, log });
      if (measured) sections[section] = measured;
      else log(`There is no section ${section} yet.`);
    } catch (error) {
      isWhole = false;
      console.error(`The section ${section} failed:`, error);
    }
  }
  const machine = describeMachine();
  console.log(`${machineLine(machine)}\nMeasured in ${command.browser}.\n\n${report(Object.values(sections))}`);
  if (command.json !== undefined) write(command.json, { machine, browser: command.browser, sections });
  return isWhole;
}

/** What is measured is what readers get: the production build. */
async function build(browser: BrowserName): Promise<void> {
  const { ok, output } = await runTool('wxt', ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
  if (!ok) throw new Refusal(output.trim());
}

async function measureSection(section: Section, options: BenchOptions): Promise<Measured | undefined> {
  const file = resolve(import.meta.dirname, `${section}.ts`);
  if (!existsSync(file)) return;
  options.log(`${section} …`);
  const { measure } = (await import(file)) as { measure: Measure };
  return measure(options);
}

function write(file: string, results: unknown): void {
  try {
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  } catch (error) {
    throw new Refusal(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
