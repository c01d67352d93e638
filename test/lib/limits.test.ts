import { expect, test } from 'vitest';
import { MAX_BYTES, MAX_DEPTH, parseBoundedJson } from '@/lib/limits';
import { faultOf, hostileText } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

test.each([
  ['tooLarge', ' '.repeat(MAX_BYTES + 1)],
  ['tooLarge', `"${'é'.repeat(MAX_BYTES / 2)}"`],
  ['tooDeep', '['.repeat(1_000_000)],
  ['tooDeep', `${'{"a":'.repeat(MAX_DEPTH + 1)}1${'}'.repeat(MAX_DEPTH + 1)}`],
  ['notJson', '{"a":'],
  ['notJson', '["\\"[]'],
  ['badField', '{"a":{"__proto__":{"polluted":1}}}'],
  ['badField', '{"\\u005f_proto__":1}'],
  ['badField', '[{"constructor":1}]'],
  ['badField', '{"prototype":null}'],
])('%s stops it (%#)', (key, text) => {
  expect(() => parseBoundedJson(text)).toThrow(expect.objectContaining({ key }));
  expect({}).not.toHaveProperty('polluted');
});

test('brackets and quotes inside strings are not levels', () => {
  const value = ['[{'.repeat(100), `"${'['.repeat(100)}`, '\\"', '"[', `${'x'.repeat(9)}\\`];
  expect(parseBoundedJson(JSON.stringify(value))).toEqual(value);
});

test('as many levels as allowed are parsed, and a byte order mark is passed over', () => {
  const text = '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH);
  expect(JSON.stringify(parseBoundedJson(`\ufeff${text}`))).toBe(text);
});

test('arbitrary text is parsed as JSON.parse does, or a Problem is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async text => {
      const parsed = () => parseBoundedJson(text);
      expect(await faultOf(() => expect(parsed()).toEqual(JSON.parse(text.replace(/^\ufeff/, ''))))).toBeUndefined();
    }),
  );
});
