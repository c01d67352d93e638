import { expect, test } from 'vitest';
import { slug, uniqueSlugs } from '@/lib/slug';
import { fc } from '../fixtures/properties';

test.each([
  ['Employer Sovereignty', 'employer-sovereignty'],
  ['Micro\u2011Credential Hype', 'micro-credential-hype'],
  ['Workers’ Loss (2020)', 'workers-loss-2020'],
  ['  R&D  ', 'r-d'],
  ['Überqualifikation', 'überqualifikation'],
  ['雇用主の主権', '雇用主の主権'],
  ['?!', 'unnamed'],
])('%j becomes %j', (name, id) => expect(slug(name)).toBe(id));

test('a slug that is taken gains a number that is free', () => {
  expect(uniqueSlugs(['Rent', 'rent', 'Rent 2', 'RENT'])).toEqual(['rent', 'rent-2', 'rent-2-2', 'rent-3']);
});

test('no slug meets the prototype of an object', () => {
  expect(uniqueSlugs(['Constructor', '__proto__', 'Prototype'])).toEqual(['constructor-2', 'proto', 'prototype-2']);
});

test('slugs are unique, one for each name', () => {
  const names = fc.array(fc.constantFrom('a', 'A', 'a 2', 'a-2', 'a 3', '?', 'a 2 2'));
  fc.assert(
    fc.property(names, given => {
      expect(new Set(uniqueSlugs(given)).size).toBe(given.length);
    }),
  );
});

test('ten thousand equal names are told apart at once', () => {
  expect(new Set(uniqueSlugs(Array.from({ length: 10_000 }, () => 'rent'))).size).toBe(10_000);
});
