import { expect, test } from 'vitest';
import { elementsIn, parseXml } from '@/lib/xml';
import { hostileText } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

test('elements, attributes and what is written by number or name', () => {
  const root = parseXml(`<?xml version="1.0"?><!-- <no> --><a one = "1 &lt; 2 &#10;&#x1F600; &amp;amp;
 x&toString;" two='"'><b/><![CDATA[<no>]]>text<c><b three=""></b></c></a>`)!;
  expect(root.name).toBe('a');
  expect([...root.attributes]).toEqual([
    ['one', '1 < 2 \n😀 &amp;  x&toString;'],
    ['two', '"'],
  ]);
  expect(elementsIn(root, 'b').map(({ attributes }) => attributes.size)).toEqual([0, 1]);
});

test.each([
  '',
  'text',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a b=c/>',
  '<a b="<"/>',
  '<!DOCTYPE a [<!ENTITY b "b">]><a/>',
])('%j is not well formed, or not for us', text => expect(parseXml(text)).toBeUndefined());

test('whatever comes, nothing is thrown', () => {
  expect(parseXml('<a>'.repeat(1e5) + '</a>'.repeat(1e5))).toBeUndefined();
  fc.assert(fc.property(hostileText, text => void parseXml(`<a>${text}</a>`)));
});
