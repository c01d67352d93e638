// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForLinks } from '@/entrypoints/reader/ask';
import { forgetAnswers, startVisit, type PlacedPassage, type Visit } from '@/entrypoints/reader/visit';
import type { BackgroundMessages } from '@/lib/messages';

type Reply = ReturnType<BackgroundMessages['matchPassages']>;

beforeEach(() => void vi.restoreAllMocks());

/** What the background answers, one question after the other. */
function answers(...replies: (() => Partial<Reply>)[]) {
  const fake = fakeBrowser.runtime as unknown as { sendMessage: () => Promise<{ reply: Reply }> };
  return vi.spyOn(fake, 'sendMessage').mockImplementation(async () => ({
    reply: { matches: [], nodes: [], unrelated: [], ...replies.shift()?.() },
  }));
}

/** A visit with one passage that has no answer yet. */
function visited(): { visit: Visit; placed: PlacedPassage } {
  const visit = startVisit({ signal: new AbortController().signal } as Visit);
  const placed = { passage: { id: 1, text: 'Tea at night.' } } as PlacedPassage;
  visit.placed.set(1, placed);
  return { visit, placed };
}

const said = { node: 'n/tea', name: 'Late Tea', forms: ['evening tea'] };

test('a passage knows what the reader said that it does not speak to', async () => {
  const { visit, placed } = visited();
  answers(() => ({ unrelated: [{ ...said, passage: 1 }] }));
  await askForLinks(visit, () => {});
  expect(placed).toMatchObject({ links: [], unrelated: [said] });
  expect(visit.answers.get('Tea at night.')).toMatchObject({ links: [], unrelated: [said] });
});

test('after a correction every passage is asked about again, and shows its former answer until then', async () => {
  const { visit, placed } = visited();
  const asked = answers(() => ({ unrelated: [{ ...said, passage: 1 }] }));
  await askForLinks(visit, () => {});
  forgetAnswers(visit);
  expect(placed.unrelated).toMatchObject([said]);
  await askForLinks(visit, () => {});
  expect(placed.unrelated).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('an answer that a correction has overtaken is dropped, and asked for again', async () => {
  const { visit, placed } = visited();
  const asked = answers(() => {
    forgetAnswers(visit); // While the question is on its way.
    return { unrelated: [{ ...said, passage: 1 }] };
  });
  await askForLinks(visit, () => {});
  expect(placed.unrelated).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2);
});
