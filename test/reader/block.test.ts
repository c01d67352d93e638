// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createGatherer, filterBlock, piecesBetween, stillHold, type Block } from '@/entrypoints/reader/block';
import { fc } from '../fixtures/properties';

function blockOf(...texts: string[]): Block {
  const gatherer = createGatherer();
  for (const text of texts) gatherer.add(document.body.appendChild(document.createTextNode(text)));
  return gatherer.take()!;
}

test('pieces between two offsets say what the block says there', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', '\u200b'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(40), fc.nat(40), (texts, a, b) => {
      fc.pre(/\S/.test(texts.join('').replace(/[\u00ad\u200b]/g, '')));
      const block = blockOf(...texts);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const pieces = piecesBetween(block.pieces, start, end);
      expect(pieces.map(piece => piece.text.replace(/\s/g, ' ')).join('')).toBe(block.text.slice(start, end));
      expect(stillHold(pieces)).toBe(true);
    }),
  );
});

test('pieces no longer hold when a node changed or went', () => {
  const { pieces } = blockOf('One ', 'two');
  expect(stillHold(pieces)).toBe(true);
  pieces[1]!.node.data = 'three';
  expect(stillHold(pieces)).toBe(false);
  pieces[1]!.node.data = 'two';
  pieces[0]!.node.remove();
  expect(stillHold(pieces)).toBe(false);
});

test('a block without a piece keeps its gaps and the way back', () => {
  const gatherer = createGatherer();
  const nodes = ['One', 'hidden', 'two'].map(text => document.body.appendChild(document.createTextNode(text)));
  gatherer.add(nodes[0]!);
  gatherer.addGap();
  gatherer.add(nodes[1]!);
  gatherer.addLineEnd();
  gatherer.add(nodes[2]!);
  const shown = filterBlock(gatherer.take()!, ({ node }) => node !== nodes[1]);
  expect(shown.text).toBe('One \u2029two');
  expect(piecesBetween(shown.pieces, 5, 8)).toMatchObject([{ node: nodes[2], from: 0, text: 'two' }]);
});

test('a block of white space is none', () => {
  const gatherer = createGatherer();
  gatherer.add(document.createTextNode(' \n '));
  expect(gatherer.take()).toBeUndefined();
});
