import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Site } from '../../run/serve.ts';
import type { SavedPage } from './own-pages.ts';

/** All saved pages of a folder, by name. */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .filter(file => /\.x?html?$/.test(file))
    .toSorted()
    .map(file => ({ name: file.replace(/\.\w+$/, ''), html: readFileSync(join(folder, file)) }));
}

/**
 * Serve pages at `/<anything>/<name>`, with their own scripts switched off, so that all script in their renderers is an
 * extension's. Below `/live/` their scripts are on. Whatever else they ask for is not there, at once.
 */
export async function servePages(pages: SavedPage[]): Promise<Site> {
  const byName = new Map(pages.map(page => [encodeURIComponent(page.name), page]));
  const server = createServer(({ url = '' }, response) => {
    const [, kind, name = ''] = url.split('/');
    const page = byName.get(name);
    if (!page) return void response.writeHead(404).end();
    const policy = kind === 'live' ? {} : { 'content-security-policy': "script-src 'none'" };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...policy });
    response.end(page.html);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
