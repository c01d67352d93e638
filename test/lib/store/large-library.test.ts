import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { weighPassages } from '@/lib/matching';
import type { Network } from '@/lib/model';
import { rankAll } from '@/lib/ranking';
import { MAX_CANDIDATES } from '@/lib/selection';
import { openLibrary, type OpenLibrary } from '@/lib/store/library';
import { stem } from '@/lib/text';
import { passage } from '../../fixtures/source';

const COLOURS = 'red green blue black white grey brown pink gold silver'.split(' ');
const METALS = 'iron copper zinc tin lead nickel cobalt chrome steel brass'.split(' ');
const TOOLS = 'hammer chisel ladder bucket shovel anvil pliers wrench saw drill'.split(' ');

/** Every finding is made of the same common words; only which of them stand together tells one from the others. */
function commonplace(at: number): Network {
  const findings = Array.from({ length: 1_000 }, (_, finding) => {
    const [colour, metal, tool] = [
      COLOURS[finding % 10],
      METALS[Math.floor(finding / 10) % 10],
      TOOLS[Math.floor(finding / 100)],
    ];
    const name = `${colour} ${metal} ${tool}`;
    return { id: name.replaceAll(' ', '-'), name, text: `Workshop ${at} has a ${name}.` };
  });
  const forms = Object.fromEntries(findings.map(({ id, name }) => [id, [name, 'workshop tool']]));
  const topics = [{ id: 'workshops', name: 'Workshops', strong: ['workshop'], weak: [], against: [] }];
  return {
    question: `Workshop ${at}?`,
    title: 'Workshops',
    findings,
    relationships: [],
    vocabulary: { topics, forms },
  };
}

const harbour: Network = {
  question: 'Who gains from harbours?',
  title: 'Harbours',
  findings: [{ id: 'quay-toll', name: 'Quay Toll', text: 'Quays take a toll from barges in the workshop tool trade.' }],
  relationships: [],
};

let library: OpenLibrary;
const ids: string[] = [];

beforeAll(async () => {
  library = openLibrary({ name: crypto.randomUUID() });
  for (const network of [commonplace(1), commonplace(2), commonplace(3), harbour]) {
    ids.push((await library.add(network)).stored.id);
  }
});

const stemsOf = (text: string) => text.split(' ').map(stem);

test('of thousands of findings with common words, those come that share most of them with the passage', async () => {
  const text = stemsOf('blue copper anvil');
  const found = await library.candidates(text, [ids[0]!], [text]);
  expect(found.length).toBeLessThanOrEqual(MAX_CANDIDATES);
  expect(found.map(({ key }) => key)).toContain(`${ids[0]}/blue-copper-anvil`);
});

test('each passage of a message has its own candidates', async () => {
  const texts = ['blue copper anvil', 'gold zinc saw', 'pink steel bucket'].map(stemsOf);
  const found = await library.candidates(texts.flat(), [ids[1]!], texts);
  const keys = found.map(({ key }) => key);
  for (const id of ['blue-copper-anvil', 'gold-zinc-saw', 'pink-steel-bucket'])
    expect(keys).toContain(`${ids[1]}/${id}`);
});

test('of the findings that a passage with common words may speak to, the right one is ahead', async () => {
  const asked = passage('They bought a pink steel bucket.', { networks: [ids[2]!] });
  const { surroundings, candidates } = await weighPassages([asked], library.moment());
  expect(rankAll(surroundings[0]!, candidates)[0]!.node).toBe(`${ids[2]}/pink-steel-bucket`);
});

test('a rare term finds its finding in any network, whatever else the passage says', async () => {
  const text = stemsOf('blue copper quay');
  const found = await library.candidates(text, [ids[0]!], [text]);
  expect(found.map(({ name }) => name)).toContain('Quay Toll');
});

test('a network that is switched off is found by neither', async () => {
  await library.setEnabled(ids[3]!, false);
  const text = stemsOf('blue copper quay');
  expect((await library.candidates(text, [ids[3]!], [text])).map(({ name }) => name)).not.toContain('Quay Toll');
  await library.setEnabled(ids[3]!, true);
});

test('how rare a form is, is told by its own network', async () => {
  const text = stemsOf('blue copper anvil');
  const [first] = await library.candidates(text, [ids[0]!], [text]);
  expect(first!.peers).toMatchObject({ count: 1_000 });
  expect(first!.peers!.owners(stem('workshop'))).toBe(1_000);
  expect(first!.peers!.owners(stem('anvil'))).toBe(100);
});
