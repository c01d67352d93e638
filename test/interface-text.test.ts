import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { nodesIn, textsOf, type Node } from './source-nodes.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What a reader sees or hears has letters in it. */
const LETTER = /\p{L}/u;
/** Names of sites and files are the same in every language. */
const NAME = /^[\w-]*(\.\w+)+$/;

/** Attributes and properties whose values are seen or heard. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'ariaLabel',
  'title',
  'placeholder',
  'alt',
]);
const WRITTEN = new Set(['textContent', 'innerText', 'title', 'placeholder', 'ariaLabel', 'alt']);

/** The texts in a source that a reader would see although they are in no locale file. */
function hardCoded(file: string, source: string): string[] {
  const found: string[] = [];
  const take = (text: string) => LETTER.test(text) && !NAME.test(text) && found.push(text.trim());
  for (const node of nodesIn(parseSync(file, source).program)) {
    if (node.type === 'JSXText') take(String(node.value));
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).name))) textsOf(node.value).forEach(take);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer') textsOf(child).forEach(take);
    if (node.type === 'AssignmentExpression' && WRITTEN.has(String(((node.left as Node).property as Node)?.name)))
      textsOf(node.right).forEach(take);
  }
  return found;
}

const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();
const pages = globSync('entrypoints/*/index.html', { cwd: ROOT }).toSorted();

describe('what is seen or heard', () => {
  it.each([
    ['text between tags', '<p>Read on</p>'],
    ['a name for screen readers', '<b aria-label="Read on" />'],
    ['a choice of two', '<p>{on ? "On" : i18n.t("off")}</p>'],
    ['what may be left out', '<p>{on && "On"}</p>'],
    ['a template', '<p title={`${n} passages`} />'],
  ])('is found by this test in %s', (_, jsx) => expect(hardCoded('a.tsx', `const a = ${jsx};`)).toHaveLength(1));

  it('is not taken for what is passed on, looked up by, or has no letters', () => {
    const jsx =
      '<p class="small" title={i18n.t("a.b")}>{i18n.t(on ? "a" : "b")} · {x === "y" && <b data-x="y">×</b>}</p>';
    expect(hardCoded('a.tsx', `const a = ${jsx};`)).toEqual([]);
  });

  it('comes from the locale files everywhere', () => {
    expect(sources.length).toBeGreaterThan(100);
    const wrong = sources.flatMap(file =>
      hardCoded(file, readFileSync(join(ROOT, file), 'utf8')).map(text => `${file}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(pages)('is not in %s, but for the name of it all', page => {
    const html = readFileSync(join(ROOT, page), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
    const texts = html.split(/<[^>]*>/).map(text => text.trim());
    expect(texts.filter(text => LETTER.test(text) && text !== 'Netgloss')).toEqual([]);
    expect(html.match(/\s(aria-label|title|placeholder|alt)="[^"]*\p{L}/u)).toBeNull();
  });
});
