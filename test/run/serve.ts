import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** A web site on this machine. */
export interface Site {
  /** Without a slash at the end. */
  origin: string;
  close(): void;
}

/**
 * Serve the files of `folder` on a free port of this machine only.
 *
 * @param index the file that "/" stands for.
 * @param headers further headers, by file name.
 */
export async function serve(
  folder: string,
  { index = 'index.html', headers = {} }: { index?: string; headers?: Record<string, Record<string, string>> } = {},
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = normalize(join(folder, path === '/' ? index : decodeURIComponent(path)));
    try {
      if (!file.startsWith(folder + sep)) throw new Error('Outside of the folder');
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', ...headers[path.slice(1)] });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
