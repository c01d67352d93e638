import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers Netgloss is made for. */
export type BrowserName = 'chromium' | 'firefox';

interface Candidates {
  /** Says where the browser is, before anything else is tried. */
  variable: string;
  /** As they are called on PATH, the first one wins. */
  commands: string[];
  /** Where they are on systems that do not put browsers on PATH. */
  places: string[];
  debianPackage: string;
}

const CANDIDATES: Record<BrowserName, Candidates> = {
  chromium: {
    variable: 'CHROME_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
};

/** Where a browser is on this machine, or nothing. */
function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = CANDIDATES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap(command => folders.map(folder => join(folder, command))), ...places].find(isExecutable);
}

/**
 * Where a browser is; installed by apt when there is none and we may.
 *
 * @throws Error with a sentence that says what to install, when we may not.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debianPackage } = CANDIDATES[name];
  const apt = aptGet();
  if (apt) {
    console.log(`Installing ${debianPackage} (only once) …`);
    install(apt, debianPackage);
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    `There is no ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} here. Install one ` +
      `(on Debian: apt-get install ${debianPackage}), or say where it is: ${variable}=/path/to/it.`,
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The command that runs apt-get with enough rights without asking for a password, or nothing. */
function aptGet(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return;
  if (process.getuid?.() === 0) return ['apt-get'];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'apt-get'];
  } catch {
    return;
  }
}

function install([command, ...first]: string[], debianPackage: string): void {
  const run = (...rest: string[]) =>
    execFileSync(command!, [...first, '-qq', ...rest], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', debianPackage, 'fonts-dejavu-core');
  } catch {
    console.error(`apt-get could not install ${debianPackage}.`);
  }
}
