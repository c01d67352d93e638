import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../labelled.ts';
import type { BenchOptions } from './figure.ts';

/** The sections, in the order in which they run; each is a module beside this one. */
export const SECTIONS = ['pages', 'load', 'life', 'library', 'search', 'graph'] as const;

/** The name of a section. */
export type Section = (typeof SECTIONS)[number];

/** Those of them that Firefox can tell, too. */
const IN_FIREFOX: readonly Section[] = ['library', 'search', 'graph'];

const USAGE =
  `npm run bench -- [--only ${SECTIONS.join(',')}] [--browser chromium|firefox] [--pages DIR] [--vs DIR] ` +
  '[--json FILE] [--quick] [--no-build]';

/** What the command line says. */
export interface Command extends Omit<BenchOptions, 'log'> {
  only: Section[];
  /** Where to write the results as JSON. */
  json?: string;
  /** Build the extension before it is measured. */
  builds: boolean;
}

/** Read the command line. @throws Refusal with the usage, or with the name of a folder that is not there. */
export function readCommand(args: string[]): Command {
  const { only, browser, pages, vs, json, quick, build } = parse(args);
  if (browser !== 'chromium' && browser !== 'firefox') throw new Refusal(`Usage: ${USAGE}`);
  const all = browser === 'firefox' ? IN_FIREFOX : SECTIONS;
  const named = only?.split(',') ?? all;
  if (!named.every(isSection)) throw new Refusal(`Usage: ${USAGE}`);
  const untold = named.find(name => !all.includes(name));
  if (untold) throw new Refusal(`Firefox cannot tell the section ${untold}: leave it out, or measure in Chromium.`);
  return {
    only: SECTIONS.filter(section => named.includes(section)),
    browser,
    builds: build,
    isQuick: quick,
    ...(pages === undefined ? {} : { pages: folder(pages) }),
    ...(vs === undefined ? {} : { versus: folder(vs) }),
    ...(json === undefined ? {} : { json }),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowNegative: true,
      options: {
        only: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        pages: { type: 'string' },
        vs: { type: 'string' },
        json: { type: 'string' },
        quick: { type: 'boolean', default: false },
        build: { type: 'boolean', default: true },
      },
    }).values;
  } catch {
    throw new Refusal(`Usage: ${USAGE}`);
  }
}

function isSection(name: string): name is Section {
  return (SECTIONS as readonly string[]).includes(name);
}

function folder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return resolve(path);
  throw new Refusal(`${path} is not a folder.`);
}
