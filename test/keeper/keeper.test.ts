// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { evidence as evidenceItem } from '@/lib/browser/settings';
import { keeper, requests, said, startAnew, world } from './world';

startAnew();

test('what was kept is found where it stands, and that is told once', async () => {
  world.kept = [said('It came in slowly.')];
  const { found, evidence: known } = await keeper('<p>The tide was late. <b>It came</b> in slowly.</p>');
  expect(found[0]!.pieces.map(({ text }) => text)).toEqual(['It came', ' in slowly.']);
  expect(known).toMatchObject([{ as: 'found' }]);
  await evidenceItem.setValue(1);
  await vi.waitFor(() => expect(requests('evidenceHere')).toHaveLength(2));
  expect(requests('reportAnchored')).toEqual([[{ id: world.kept[0]!.id, as: 'found' }]]);
});

test('what was taken out elsewhere is gone here, and what was changed is changed', async () => {
  const [one, other] = [said('The tide was late.'), said('It came in slowly.', { id: crypto.randomUUID() })];
  world.kept = [one, other];
  const here = await keeper('<p>The tide was late. It came in slowly.</p>');
  world.kept = [{ ...other, stance: 'contradicts' }];
  await evidenceItem.setValue(1);
  await vi.waitFor(() => expect(here.found.map(({ evidence: { stance } }) => stance)).toEqual(['contradicts']));
});

test('a passage that is kept tells the library what it says and where it stands', async () => {
  const here = await keeper('<p>The tide was late. It came in slowly.</p>');
  const node = document.querySelector('p')!.firstChild as Text;
  const piece = { node, from: 19, at: 19, text: 'It came in slowly.' };
  await here.keep([piece], 'supports', 'n/tide').catch(() => undefined); // The background here keeps nothing.
  expect(requests('keepPassage')[0]).toMatchObject({
    stance: 'supports',
    node: 'n/tide',
    quote: { exact: 'It came in slowly.', prefix: 'The tide was late. ', suffix: '' },
  });
});

const piece = (text: string) => {
  const node = document.querySelector('p')!.firstChild as Text;
  const from = node.data.indexOf(text);
  return { node, from, at: from, text };
};
const [url, canonical] = ['https://tides.example/late?from=home', 'https://tides.example/late'] as const;
/** The page writes where it is. */
async function sayOwnAddress() {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href: canonical }));
  await Promise.resolve();
}

test('a passage is kept with the address that the page calls its own', async () => {
  const one = await keeper('<p>The tide was late.</p>');
  await sayOwnAddress();
  await one.keep([piece('The tide was late.')], 'supports', 'n/tide').catch(() => undefined);
  expect(requests('keepPassage')).toMatchObject([{ source: { url }, canonical }]);
});

test('it is asked anew when the page calls another address its own, and not when it says the same', async () => {
  await keeper('<p>The tide was late.</p>');
  await sayOwnAddress();
  await sayOwnAddress();
  expect(requests('evidenceHere')).toEqual([{ url }, { url, canonical }]);
});

test('what the page took away or changed, or left for another route, is not kept', async () => {
  const one = await keeper('<p>The tide was late.</p>');
  const late = piece('The tide was late.');
  const leaving = one.keep([late], 'supports', 'n/tide');
  history.pushState(null, '', '#/elsewhere');
  await expect(leaving).rejects.toThrow('no longer on the page');
  late.node.data = 'The tide was early.';
  await expect(one.keep([late], 'supports', 'n/tide')).rejects.toThrow('no longer on the page');
  document.body.replaceChildren();
  await expect(one.keep([late], 'supports', 'n/tide')).rejects.toThrow('no longer on the page');
  expect(requests('keepPassage')).toEqual([]);
});

test('of two answers only that to the last question counts', async () => {
  const one = await keeper('<p>The tide was late. It came in slowly.</p>');
  const answers: ((reply: unknown) => void)[] = [];
  vi.spyOn(world.fake, 'sendMessage').mockImplementation(({ name }) =>
    name === 'evidenceHere' ? new Promise(resolve => answers.push(resolve)) : Promise.resolve({}),
  );
  await evidenceItem.setValue(1);
  await evidenceItem.setValue(2);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!({ reply: { evidence: [said('It came in slowly.')], nodes: [] } });
  answers[0]!({ reply: { evidence: [said('The tide was late.')], nodes: [] } });
  await vi.waitFor(() => expect(one.found).toHaveLength(1));
  expect(one.found[0]!.passage.text).toBe('It came in slowly.');
});

test('a page that comes back out of the cache asks what was kept meanwhile', async () => {
  const one = await keeper('<p>The tide was late.</p>');
  world.kept = [said('The tide was late.')];
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(one.found).toHaveLength(1));
});

test('what was kept is not shown on the route that the page went on to while it was stored', async () => {
  const one = await keeper('<p>The tide was late.</p>');
  const stored = Promise.withResolvers<unknown>();
  vi.spyOn(world.fake, 'sendMessage').mockImplementation(({ name }) =>
    name === 'keepPassage' ? stored.promise : Promise.resolve({ reply: { evidence: [], nodes: [] } }),
  );
  const keeping = one.keep([piece('The tide was late.')], 'supports', 'n/tide');
  const asks = expect.objectContaining({ name: 'keepPassage' }) as never;
  await vi.waitFor(() => expect(world.fake.sendMessage).toHaveBeenCalledWith(asks));
  history.pushState(null, '', '/early');
  await sayOwnAddress(); // So that it is asked anew.
  stored.resolve({ reply: said('The tide was late.') });
  await keeping;
  expect(one.evidence).toEqual([]);
});
