import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * `::highlight(x)` on every element costs Chromium 2 to 12 MB of style heap on long pages; on the root it is inherited.
 * Firefox paints nothing for `:root::highlight(x)`.
 */
export const highlightOnRoot: Plugin = {
  name: 'netgloss:highlight-on-root',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/highlight.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
};

/** Chromium refuses scripts with noncharacters in them as "not UTF-8"; the minifier writes "\\uffff" as such. U+FFFD goes along: as itself it looks like damage. */
export const escapeNoncharacters: Plugin = {
  name: 'netgloss:escape-noncharacters',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(/[\uFFFD-\uFFFF]/g, found => `\\u${found.charCodeAt(0).toString(16)}`);
    }
  },
};

/**
 * The sample article, of which there is one copy, stands in the welcome page as HTML: our pages may not make HTML from
 * text. Their CSP takes no inline style, so its style is a module, kept to `#sample` by nesting.
 */
export const sampleArticle: Plugin = {
  name: 'netgloss:sample-article',
  load: id => (id.endsWith('/sample-article.html?style.css') ? `#sample {${partOfSample('style')}}` : null),
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('<!-- sample article -->', () => `<article>${partOfSample('article')}</article>`),
  },
};

function partOfSample(element: 'style' | 'article'): string {
  const sample = readFileSync(resolve(import.meta.dirname, '../assets/sample-article.html'), 'utf8');
  return sample.slice(sample.indexOf(`<${element}>`) + element.length + 2, sample.indexOf(`</${element}>`));
}

/**
 * Chromium first reads over functions and compiles each when it is called (V8's explicit compile hints). In the content
 * script all that matters is called at once, on every page: to compile it in one go takes a tenth less.
 */
export const compileAtOnce: Plugin = {
  name: 'netgloss:compile-at-once',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/** WXT hands every content script a context: a quarter of what ours takes to start, and it asks for none. */
export const withoutContext: Plugin = {
  name: 'netgloss:without-context',
  enforce: 'pre',
  resolveId: id => (id.includes('content-script-context') ? '\0no-context' : null),
  load: id => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
};

/** WXT reports what goes wrong at the start of a script, but not in production, where each page would load how it does. */
export const withoutReports: Plugin = {
  name: 'netgloss:without-reports',
  enforce: 'pre',
  apply: (_, { mode }) => mode === 'production',
  transform(code, id) {
    if (id.includes('virtual:wxt-unlisted-script'))
      return code.replace(/const result = [^]*/, 'export default definition.main();');
    return id.includes('virtual:wxt-content-script') ? code.replaceAll(/^\s*logger\.error\(.*\);$/gm, '') : null;
  },
};
