import { expect, test } from 'vitest';
import { fragmentOf, queryOf, routeOf, type LibraryRoute } from '@/components/library/library-route';

test.each<[fragment: string, route: LibraryRoute]>([
  ['', { view: 'network' }],
  ['#', { view: 'network' }],
  ['#network=abc', { view: 'network', network: 'abc' }],
  ['#network=abc&finding=rent', { view: 'network', network: 'abc', node: 'rent' }],
  ['#network=abc&finding=abc/rent', { view: 'network', network: 'abc', node: 'rent' }],
  ['#network=abc&view=answers', { view: 'answers', network: 'abc' }],
  ['#network=abc&finding=rent&view=dossier', { view: 'dossier', network: 'abc', node: 'rent' }],
  ['#network=abc&finding=rent&view=dossier&note=7', { view: 'dossier', network: 'abc', node: 'rent', note: '7' }],
  ['#network=abc&view=dossier', { view: 'network', network: 'abc' }],
  ['#evidence', { view: 'evidence' }],
  ['#evidence=unfiled', { view: 'evidence', which: 'unfiled' }],
  ['#evidence=else', { view: 'evidence' }],
  ['#words=abc', { view: 'words', network: 'abc' }],
  ['#words=', { view: 'network' }],
  ['#add', { view: 'add' }],
  ['#corrections', { view: 'corrections' }],
  ['#settings', { view: 'settings' }],
  ['#privacy', { view: 'privacy' }],
  ['#netgloss=wiZ3vKbDfwo.abc', { view: 'add', link: '#netgloss=wiZ3vKbDfwo.abc' }],
  ['#somewhere-else', { view: 'network' }],
])('%s leads to its view', (fragment, route) => {
  expect(routeOf(fragment)).toEqual(route);
});

test.each<LibraryRoute>([
  { view: 'network' },
  { view: 'network', network: 'abc', node: 'ärger' },
  { view: 'words', network: 'abc' },
  { view: 'answers', network: 'abc' },
  { view: 'dossier', network: 'abc', node: 'ärger' },
  { view: 'dossier', network: 'abc', node: 'rent', note: '7' },
  { view: 'evidence' },
  { view: 'evidence', which: 'orphaned' },
  { view: 'add' },
  { view: 'add', link: '#netgloss=wiZ3vKbDfwo.abc' },
  { view: 'corrections' },
  { view: 'settings' },
])('the address of %o leads back to it', route => {
  expect(routeOf(fragmentOf(route))).toEqual(route);
});

test.each([
  ['#find=deferred%20burden', 'deferred burden'],
  ['#find=%23wiZ3vKbDfwo', '#wiZ3vKbDfwo'],
  ['#settings', ''],
  ['', ''],
])('%s asks to look for “%s”', (fragment, query) => {
  expect(queryOf(fragment)).toBe(query);
});
