import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What a tool left behind. */
export interface Outcome {
  ok: boolean;
  /** All that it printed. */
  output: string;
}

/** Run one of the installed tools in the project's folder and keep what it prints, or let it print with `loud`. */
export function runTool(command: string, args: string[], { loud = false } = {}): Promise<Outcome> {
  const bin = resolve(ROOT, 'node_modules/.bin');
  const file = [resolve(bin, command), resolve(bin, `${command}.cmd`)].find(existsSync) ?? command;
  const child = spawn(file, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    shell: file.endsWith('.cmd'),
    stdio: loud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += String(chunk)));
  return new Promise(done => {
    child.on('error', error => done({ ok: false, output: String(error) }));
    child.on('close', code => done({ ok: code === 0, output }));
  });
}
