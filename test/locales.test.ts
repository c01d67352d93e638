import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseMessagesFile, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'assets/locales');

/** The names in braces, the places with a dollar and the stars of emphasis that a text has, each once. */
function slotsOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}|\$\d|\*/g))].toSorted();
}

function textsIn(message: ParsedMessage): Record<string, string> {
  return message.type === 'plural' ? message.plurals : { 1: message.message };
}

/** Which forms a text has. One for none at all is a language's own matter: in French none is counted as one is. */
const formsOf = (texts: Record<string, string>) => String(Object.keys(texts).filter(form => form !== '0'));

/** In what a text is not as the English is. “1 finding” may do without its number, and “one” for it. */
function differences(own: ParsedMessage, english?: ParsedMessage): string[] {
  if (!english) return [];
  const [texts, models] = [textsIn(own), textsIn(english)];
  if (formsOf(texts) !== formsOf(models)) return [`has other forms: ${Object.keys(texts).join(', ')}`];
  return Object.entries(texts).flatMap(([form, text]) => {
    if (text.trim() === '') return ['is empty'];
    if (own.type === 'plural' && form !== 'n') return [];
    const [slots, wanted] = [slotsOf(text), slotsOf(models[form]!)].map(String);
    return slots === wanted ? [] : [`has ${slots || 'nothing'} to be filled in, not ${wanted || 'nothing'}`];
  });
}

const locales = globSync('*.yml', { cwd: LOCALES }).toSorted();
/** Its messages by their keys. */
async function read(file: string): Promise<Map<string, ParsedMessage>> {
  const messages = await parseMessagesFile(join(LOCALES, file));
  return new Map(messages.map(message => [message.key.join('.'), message]));
}

describe.each(locales)('the texts in %s', file => {
  it('are the very ones that the English has', async () => {
    const [english, own] = await Promise.all([read('en.yml'), read(file)]);
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('are counted, and filled in, as the English are', async () => {
    const [english, own] = await Promise.all([read('en.yml'), read(file)]);
    const wrong = [...own].flatMap(([key, message]) =>
      differences(message, english.get(key)).map(what => `${key}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say which language they are in', async () => {
    const language = (await read(file)).get('language') as { message: string };
    expect(language.message).toBe(basename(file, '.yml').replace('_', '-'));
  });

  it('name and describe the extension no longer than stores take', async () => {
    const messages = await read(file);
    const lengthOf = (key: string) => (messages.get(key) as { message: string }).message.length;
    expect(lengthOf('extensionName')).toBeLessThanOrEqual(75);
    expect(lengthOf('extensionDescription')).toBeLessThanOrEqual(132);
  });
});

/** What is wrong with the signs of a text, by language: a space that may break or is missing, quotation marks of another. */
const WRONG_SIGNS: Record<string, RegExp> = {
  'de.yml': /[“”](?<!„[^“]*“)|["«»]|\d %/,
  'en.yml': /["„«»]|\w'\w/,
  'fr.yml': /(?<![\u202f\u00a0])[;!?»]|«(?!\u202f)|(?<![\u202f\u00a0]|«[^»]*):|["“”„]|\w'\w/,
};

it.each(Object.entries(WRONG_SIGNS))('the signs in %s are those of its language', async (file, wrong) => {
  const texts = [...(await read(file)).values()].flatMap(message => Object.values(textsIn(message)));
  expect(texts.filter(text => wrong.test(text))).toEqual([]);
});

it('no text is there that nothing says', async () => {
  const files = globSync('{components,entrypoints,lib/browser}/**/*.{ts,tsx}', { cwd: ROOT });
  const source = [...files, 'wxt.config.ts'].map(name => readFileSync(join(ROOT, name), 'utf8')).join('\n');
  const said = new Set(source.match(/(?<=')\w+(?:\.\w+)*(?=')/g));
  // A key with something filled in is known by what stands before and behind that.
  const filled = [...source.matchAll(/`(\w+\.[\w.]*)\$\{[^`\n]*\}(\w*)`/g)];
  const isSaid = (key: string) =>
    said.has(key) ||
    said.has(`__MSG_${key.replaceAll('.', '_')}__`) ||
    filled.some(([, before, behind]) => key.startsWith(before!) && key.endsWith(behind!));
  const keys = [...(await read('en.yml')).keys()].filter(key => !key.startsWith('@@'));
  expect(keys.filter(key => !isSaid(key))).toEqual([]);
});
