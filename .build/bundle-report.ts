import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What each entry of a build loads, compressed, with all that it imports: what a page, a popup or a wake of the worker pays. */
export function bundleReport(folder: string): string {
  const entries = globSync(['*.html', '*.js', 'content-scripts/*'], { cwd: folder }).toSorted();
  const rows = entries.map(entry => {
    const sizes = [...loadedBy(entry, folder)].map(file => gzipSync(readFileSync(join(folder, file))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return `  ${entry.padEnd(30)} ${(total / 1000).toFixed(1).padStart(7)} kB`;
  });
  return ['Loaded by entry, with its imports, min+gzip:', ...rows].join('\n');
}

function loadedBy(entry: string, folder: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    if (!/\.(html|js)$/.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    const wanted = file.endsWith('.html')
      ? source.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : source.matchAll(/(?:from|import) ?["'`](\.[^"'`]+\.js)["'`]/g);
    for (const [, path] of wanted) files.add(path!.startsWith('.') ? posix.join(posix.dirname(file), path!) : path!);
  }
  return files;
}
