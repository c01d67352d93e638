// The first step of `npm start` and `npm test`, in plain JavaScript: the Node that starts it may be too old for TypeScript.
// Installs the packages when they are missing or stale, then runs the TypeScript file named in argv with a Node that can.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '../..');
const OLDEST_NODE = [22, 18]; // The first that runs TypeScript without a flag.

if (!installed()) {
  console.log('Installing packages (only once, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'ci'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) stop('The packages could not be installed. Is the network there? What npm said stands above.');
}

const [script, ...rest] = process.argv.slice(2);
const { status } = spawnSync(node(), [resolve(root, script), ...rest], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

/** Whether every package of the lock file that this system needs is there, in the version it names. */
function installed() {
  try {
    const wanted = read('package-lock.json').packages;
    const found = read('node_modules/.package-lock.json').packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return true;
      return found[path] ? found[path].version === version : optional === true;
    });
  } catch {
    return false;
  }
}

/** On Linux npm brought a Node along; elsewhere the system's own has to do. */
function node() {
  const brought = resolve(root, 'node_modules/.bin/node');
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  stop(`This system needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function read(file) {
  return JSON.parse(readFileSync(resolve(root, file), 'utf8'));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
