import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ROOT } from '../run/tool.ts';

// Lets Node run the extension's own modules as they are: `@/` is the project's folder, `.ts` may be left out, and JSON is
// imported without saying so. To be imported before them.

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('@/') || (/^\.{1,2}\//.test(specifier) && !inPackage(context.parentURL));
    if (!isOurs) return next(specifier, context);
    const { href } = specifier.startsWith('@/')
      ? pathToFileURL(resolve(ROOT, specifier.slice(2)))
      : new URL(specifier, context.parentURL);
    if (href.endsWith('.json')) return { ...next(href, context), importAttributes: { type: 'json' } };
    return next(existsSync(`${fileURLToPath(href)}.ts`) ? `${href}.ts` : href, context);
  },
});

function inPackage(url = ''): boolean {
  return url.includes('/node_modules/');
}
