import { execFileSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import { ensureBrowser, type BrowserName } from '../../run/find-browser.ts';

/** What the figures were measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  /** Gigabytes (2 ** 30 bytes). */
  memory: number;
  system: string;
  chromium: string;
  firefox: string;
  node: string;
}

/** Name the machine and its browsers. */
export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    chromium: versionOf('chromium'),
    firefox: versionOf('firefox'),
    node: process.version,
  };
}

function versionOf(name: BrowserName): string {
  try {
    return execFileSync(ensureBrowser(name), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'not here';
  }
}

/** A machine in one line. */
export function machineLine({ cpu, cores, memory, system, chromium, firefox, node }: Machine): string {
  return `${cpu}, ${cores} cores, ${memory} GB, ${system}; ${chromium}; ${firefox}; Node ${node}`;
}
