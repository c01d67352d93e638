import { expect, test } from 'vitest';
import { routeOf } from '@/components/library/library-route';
import { pageTitle } from '@/components/library/page-title';
import { storedNetwork } from './library-sources';

const wins = storedNetwork('a', 'Who wins');
const titleOf = (fragment: string) => pageTitle(routeOf(fragment), wins);

test('tabs of the library are told apart by what they show', () => {
  expect(titleOf(`#network=${wins.id}`)).toBe('Who wins – Netgloss library');
  expect(titleOf(`#network=${wins.id}&view=edit`)).toBe('Edit – Who wins – Netgloss library');
  expect(titleOf(`#words=${wins.id}`)).toBe('Words it goes by – Who wins – Netgloss library');
  expect(titleOf(`#network=${wins.id}&finding=open-doors&view=dossier`)).toBe(
    'Open Doors – Who wins – Netgloss library',
  );
  expect(titleOf('#evidence=orphaned')).toBe('Not found any more – Netgloss library');
  expect(titleOf('#privacy')).toBe('Privacy – Netgloss library');
});
