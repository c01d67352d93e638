import { expect, test } from 'vitest';
import { fileNames } from '@/lib/file-names';
import { hostileText } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

test.each([
  ['Rent: who/pays?', 'Rent who pays'],
  ['CON', '_CON'],
  ['Aux. of the state', '_Aux. of the state'],
  ['lpt\u00b9', '_lpt\u00b9'],
  ['Console', 'Console'],
  ['. .hidden. ', 'hidden'],
  ['\u202eright to left', 'right to left'],
  ['\0', '_'],
  ['😀'.repeat(90), '😀'.repeat(50)],
])('%j is called %j', (name, called) => expect(fileNames([name])).toEqual([called]));

test('no two names are the same, and each is one for every system', () =>
  fc.assert(
    fc.property(fc.array(hostileText), names => {
      const called = fileNames([...names, ...names]);
      expect(new Set(called.map(name => name.toLowerCase())).size).toBe(called.length);
      for (const name of called) {
        expect(new TextEncoder().encode(name).length).toBeLessThan(250);
        expect(name).toMatch(/^[^\\/:*?"<>|#^[\]]*[^. ]$/);
      }
    }),
  ));
