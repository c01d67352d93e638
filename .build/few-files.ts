import { basename, dirname } from 'node:path';
import type { InlineConfig, Plugin, Rolldown } from 'vite';

/** By what begins the popup, and by what the background. */
const POPUP = '/entrypoints/popup/index.html';
const BACKGROUND = '/entrypoints/background/index.ts';

/**
 * Put what the popup loads into few files: what the background loads, too, and the rest. It asks for all of them before it
 * draws, and each takes longer to ask for than to read. Neither loads more than it did.
 */
export function inFewFiles(config: InlineConfig): void {
  const groups = [{ name: groupOf, minShareCount: 2 }]; // What nobody else loads begins the popup: it stays by itself.
  Object.assign(config.build?.rolldownOptions?.output ?? {}, { codeSplitting: { groups } });
  (config.plugins ??= []).push(stylesInOrder);
}

/** Vite names a page's own styles before those that it shares with others once these are in files of their own. */
const stylesInOrder: Plugin = {
  name: 'netgloss:styles-in-order',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename }) {
      const links = html.match(/<link rel="stylesheet" crossorigin[^>]*>/g) ?? [];
      const own = links.findIndex(link => link.includes(`/${basename(dirname(filename))}-`)) + 1;
      const ordered = [...links.slice(own), ...links.slice(0, own)].values();
      return html.replace(/<link rel="stylesheet" crossorigin[^>]*>/g, () => ordered.next().value!);
    },
  },
};

/** Styles stay apart: they are for all that a page holds, and those of the popup would meet other pages' elements. */
function groupOf(id: string, modules: Rolldown.ChunkingContext): string | null {
  if (/\.css(?:$|\?)/.test(id)) return null;
  const loaders = loadersOf(id, modules);
  if (!loaders.some(loader => loader.includes(POPUP))) return null;
  return loaders.some(loader => loader.includes(BACKGROUND)) ? 'core' : 'views';
}

/** All modules that a module is loaded with: those that import it, and so on. */
function loadersOf(id: string, modules: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const one of found) for (const importer of modules.getModuleInfo(one)?.importers ?? []) found.add(importer);
  return [...found];
}
