import { fold } from './text';

/** Keys that an object may not be read or written by when a stranger chose them: they would meet its prototype. */
const RESERVED = ['constructor', 'prototype'];

/** A name in kebab-case: `Employer Sovereignty` -> `employer-sovereignty`. Letters of any script stay; never empty. */
export function slug(name: string): string {
  const kebab = fold(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return kebab || 'unnamed';
}

/** The slugs of names, in order; one that is taken gains `-2`, `-3`, … */
export function uniqueSlugs(names: string[]): string[] {
  const taken = new Set(RESERVED);
  const counts = new Map<string, number>();
  return names.map(name => {
    const base = slug(name);
    let id = base;
    let count = counts.get(base) ?? 1;
    while (taken.has(id)) id = `${base}-${(count += 1)}`;
    counts.set(base, count);
    taken.add(id);
    return id;
  });
}
