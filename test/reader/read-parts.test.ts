// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { readParts } from '@/entrypoints/reader/read-parts';
import { startVisit, type Visit } from '@/entrypoints/reader/visit';
import { gate, sentence } from '../fixtures/sentences';

vi.mock('@/entrypoints/reader/prose', async original => ({ ...(await original<object>()), isShown: () => true }));

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('StaticRange', Range); // happy-dom has none; nobody paints here.
});

/** A page of paragraphs. */
function page(paragraphs: string[]): void {
  for (const text of paragraphs)
    document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
}

/** A clock on which each look takes so long (ms). */
function clock(step: number): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += step));
}

function visit(): Visit {
  return startVisit({ gate, signal: new AbortController().signal, onShadow: () => undefined } as never);
}

const far = Array<string>(200).fill(sentence('.'));
const lit = sentence('S');

test('of a page that takes long to read, what is certain is placed before its end, and told when it is twice as much', async () => {
  clock(5);
  page([lit, ...far, lit, ...far, lit, ...far]);
  const reading = visit();
  const told: number[] = [];
  await readParts(reading, [document.documentElement], () => told.push(reading.placed.size));
  expect(told).toEqual([1, 2]);
  expect([...reading.placed.keys()]).toEqual([1, 2, 3]);
});

test('a page that is soon read is told of at its end', async () => {
  clock(0.01);
  page([lit, ...far, lit]);
  const reading = visit();
  const onSoFar = vi.fn<() => void>();
  await readParts(reading, [document.documentElement], onSoFar);
  expect(onSoFar).not.toHaveBeenCalled();
  expect(reading.placed.size).toBe(2);
});

/** Reads a page all of whose paragraphs are replaced as soon as something is placed. @returns whether each of the placed stands on it. */
async function areConnectedAfterMoving(): Promise<boolean[]> {
  const reading = visit();
  const move = vi.fn<() => void>().mockImplementationOnce(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await readParts(reading, [document.documentElement], move);
  expect(move).toHaveBeenCalled();
  return [...reading.placed.values()].map(({ pieces }) => pieces[0]!.node.isConnected);
}

test('nothing is placed twice when the page changes while it is read', async () => {
  clock(5);
  page([lit, ...far, lit, ...far]);
  expect(await areConnectedAfterMoving()).toEqual([true, true]);
});

/** Lets the reader see one paragraph. */
function show(index: number): HTMLElement {
  const seen = document.querySelectorAll('p')[index]!;
  document.elementFromPoint = () => seen;
  return seen;
}

test('what is in view of a long page is placed first, and stays the same passage', async () => {
  clock(5);
  page([...far, sentence('D'), ...far, lit, ...far]);
  const seen = show(401);
  const reading = visit();
  const where = () => [...reading.placed].map(([id, { pieces }]) => [id, pieces[0]!.node.parentElement === seen]);
  const told: unknown[] = [];
  await readParts(reading, [document.documentElement], () => told.push(where()));
  expect(told[0]).toEqual([[1, true]]);
  expect(where()).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('what is in view has its company there', async () => {
  clock(5);
  page([...far, ...far, lit, sentence('.'), sentence('w'), ...far]);
  show(402);
  const reading = visit();
  const sizes: number[] = [];
  await readParts(reading, [document.documentElement], () => sizes.push(reading.placed.size));
  expect(sizes).toEqual([2]);
});

test('what is in view is not read ahead where the reading has come so far', async () => {
  clock(5);
  page([...far, ...far, lit]);
  const walks = vi.spyOn(document, 'createTreeWalker');
  const seen = show(0);
  const looks = vi.spyOn(document, 'elementFromPoint').mockReturnValue(seen);
  await readParts(visit(), [document.documentElement], () => undefined);
  expect(looks).toHaveBeenCalled();
  expect(walks).toHaveBeenCalledOnce();
});

test('what was in view is not left when the page changes while the rest is read', async () => {
  clock(5);
  page([...far, ...far, lit, ...far]);
  show(400);
  expect(await areConnectedAfterMoving()).toEqual([true]);
});
