import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { nodesIn, textsOf, type Node } from './source-nodes.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Signs that other languages write in another way, or with a space before them. */
const SIGN = /[:;%!?“”„«»"]/;

/** Where a source puts a text together with signs that are a language's own: a colon, a percent sign, quotation marks. */
function joins(file: string, source: string): string[] {
  const found: string[] = [];
  const take = (text: string) => SIGN.test(text) && found.push(text.trim());
  for (const node of nodesIn(parseSync(file, source).program)) {
    if (node.type === 'JSXText') take(String(node.value));
    if (node.type === 'JSXExpressionContainer' && (node.expression as Node).type === 'Literal')
      textsOf(node).forEach(take);
    if (node.type === 'TemplateLiteral' && ((node.expressions as Node[]).some(isSaid) || isShare(node)))
      textsOf(node).forEach(take);
    if (node.type === 'CallExpression' && ((node.callee as Node).property as Node | undefined)?.name === 'join')
      (node.arguments as Node[])
        .flatMap(textsOf)
        .filter(text => text.endsWith(' '))
        .forEach(take);
  }
  return found;
}

/** Whether a part of a template is a text of the interface. */
function isSaid(expression: Node): boolean {
  const isText = (name: unknown) => name === 'i18n' || name === 'counted';
  return nodesIn(expression).some(({ type, callee }) => type === 'CallExpression' && isText(nameOf(callee as Node)));
}

const nameOf = ({ object, name }: Node) => (object as Node | undefined)?.name ?? name;

/** Whether a template writes a share in the midst of other things; a number and the sign alone are a length of a style. */
function isShare(template: Node): boolean {
  const texts = textsOf(template);
  return texts.length > 2 && texts.some((text, index) => index > 0 && text.startsWith('%'));
}

const sources = globSync('{components,entrypoints,lib/browser}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();

describe('what is seen or heard', () => {
  it.each([
    ['a colon behind a text', '`${i18n.t("a.b")}: ${name}`'],
    ['a colon behind a count', '`${counted("a.b", 2)}: ${name}`'],
    ['a colon behind an element', '<p>{i18n.t("a.b")}: <b>{name}</b></p>'],
    ['a percent sign', '<p>{share}%</p>'],
    ['a percent sign in a sentence', '`${place} ${name}, ${share}%`'],
    ['a quotation mark', '<p>{"“"}{name}</p>'],
    ['a list by semicolons', 'lines.join("; ")'],
  ])('is found to be joined by %s', (_, code) => expect(joins('a.tsx', `const a = ${code};`)).toHaveLength(1));

  it('is joined by signs that every language has', () => {
    const code = 'f(`${i18n.t("a.b")} · ${name}`, `${share}%`, words.join(", "), `${key}: ${value}`, <p>#{tag}</p>)';
    expect(joins('a.tsx', code)).toEqual([]);
  });

  it('is joined in the locale files, where the sign is a language’s own', () => {
    expect(sources.length).toBeGreaterThan(100);
    const wrong = sources.flatMap(file =>
      joins(file, readFileSync(join(ROOT, file), 'utf8')).map(text => `${file}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
