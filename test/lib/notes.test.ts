import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { networkIdOf, hashtagOf } from '@/lib/hashtag';
import type { Network } from '@/lib/model';
import { notesOf, type NetworkWithEvidence } from '@/lib/notes';
import { readNotes } from '@/lib/notes-reading';
import { read } from '@/lib/reading';
import { vocabularyOf } from '@/lib/vocabulary';
import { notesInZip, zipped } from '@/lib/zip';
import { evidence, someEvidence } from '../fixtures/any-evidence';
import { anyContent, sample } from '../fixtures/networks';
import { fc } from '../fixtures/properties';

/** A network with evidence for its nodes in turn, and as the library has it. */
async function keeping(network: Network, kept: (typeof evidence)[]): Promise<NetworkWithEvidence> {
  const id = await networkIdOf(network);
  const nodes = [...network.findings, ...network.relationships];
  const filed = kept.map((one, index) => ({ ...one, node: `${id}/${nodes[index % nodes.length]!.id}` }));
  return { id, hashtag: hashtagOf(id), network, vocabulary: vocabularyOf(network), evidence: filed };
}

const { vocabulary: _vocabulary, ...content } = sample;
const rents = await keeping(content, [
  evidence,
  { ...evidence, id: crypto.randomUUID(), note: '', stance: 'mentions' },
]);
const noteOf = (name: string, kept = [rents]) => notesOf(kept).find(({ path }) => path.endsWith(`/${name}.md`))!.text;

test('networks and all that was kept read back as they were written', () =>
  fc.assert(
    fc.asyncProperty(anyContent, someEvidence, someEvidence, async (network, kept, rest) => {
      const one = await keeping(network, kept);
      const found = await readNotes(notesOf([one], rest));
      expect(found.notes).toEqual([]);
      expect(found.networks).toEqual([{ id: one.id, network }]);
      const inAnyOrder = new Map(found.evidence.map(each => [each.id, each]));
      expect(inAnyOrder).toEqual(new Map([...one.evidence, ...rest].map(each => [each.id, each])));
    }),
  ));

test('a note for each finding links to what it shares words with, and quotes what was kept with its source', () => {
  expect(noteOf('Compressed Output')).toBe(`---
netgloss: "finding"
network: "${rents.hashtag}"
order: 0
name: "Compressed Output"
aliases: ["Compressed Output"]
tags: ["netgloss"]
---

# Compressed Output

The same work fits into less time.

## Related

- [[Who Keeps the Fifth Day/Who Keeps the Fifth Day|Who Keeps the Fifth Day?]]

## Evidence

> [!quote] Supports: [On rent, by “A \\& B”](<https://example.org/rent?page=2#:~:text=is%20plain.-,Owners%20collect%20rent.,-Nobody&text=Owners%20collect%20rent.>), 2027-01-02
> Owners collect rent.

Compare with the trial of 2022.

<!-- netgloss {"id":"${evidence.id}","node":"${rents.id}/compressed-output","stance":"supports","prefix":"It is plain. ","suffix":" Nobody asks.","position":{"start":120,"end":140},"source":{"url":"https://example.org/rent?page=2","title":"On rent, by “A & B”","site":"example.org"},"keptAt":"2027-01-02T10:00:00.000Z","modifiedAt":"2027-01-03T10:00:00.000Z"} -->
`);
});

test('the note of the network links to all others', () => {
  const text = noteOf('Who Keeps the Fifth Day');
  const files = notesOf([rents]).map(({ path }) => path.replace(/\.md$/, ''));
  const links = [...text.matchAll(/^- \[\[([^|\]]+)\|([^\]]+)\]\]$/gm)];
  expect(links.map(([, path]) => path)).toEqual(files.slice(1));
  expect(links.at(-1)![2]).toBe('Borrowed Friday via Changes of Scale');
});

test('the head of every note is YAML', () =>
  fc.assert(
    fc.asyncProperty(anyContent, someEvidence, async (network, kept) => {
      const heads = notesOf([await keeping(network, kept)]).map(({ text }) => text.split('\n---\n')[0]!.slice(4));
      const [own, ...others] = heads.map(head => parse(head) as Record<string, string>);
      expect(own).toMatchObject({ netgloss: 'network', question: network.question, title: network.title });
      expect(others.map(({ name }) => name)).toEqual(
        [...network.findings, ...network.relationships].map(one => one.name),
      );
    }),
  ));

test('no two notes of one folder are the same file on any system, and links reach them', () =>
  fc.assert(
    fc.asyncProperty(anyContent, async network => {
      const paths = notesOf([await keeping(network, [])]).map(({ path }) => path);
      expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(paths.length);
      expect(paths.filter(path => !/^[^\\/:*?"<>|#^[\]]*[^. ]\/[^\\/:*?"<>|#^[\]]*[^. ]\.md$/.test(path))).toEqual([]);
    }),
  ));

test('a note that a person changed by hand is read as changed', async () => {
  const files = notesOf([rents]).map(file => ({
    ...file,
    text: file.text
      .replace('Compare with the trial of 2022.', 'Compare with\nanother trial.\n\nAnd think.')
      .replaceAll('\n', '\r\n'),
  }));
  const { evidence: found } = await readNotes([{ path: 'Mine.md', text: '# Mine' }, ...files]);
  expect(found.map(({ note }) => note)).toContain('Compare with another trial.\n\nAnd think.');
});

test('a dossier alone brings its evidence back to its finding', async () => {
  const [kept] = rents.evidence;
  expect(await read(noteOf('Compressed Output'))).toMatchObject({
    from: 'notes',
    file: { networks: [], evidence: [kept], versions: [] },
  });
});

test.each([
  { lineWidth: 0 },
  { lineWidth: 0, singleQuote: true },
  { lineWidth: 40 },
  { blockQuote: 'literal' as const },
])('notes whose heads another program wrote anew are read as they were (%j)', style =>
  fc.assert(
    fc.asyncProperty(anyContent, async network => {
      const files = notesOf([await keeping(network, [])]).map(({ path, text }) => {
        const [head, ...rest] = text.slice(4).split('\n---\n');
        return { path, text: ['---\n', stringify(parse(head!), style), '---\n', rest.join('\n---\n')].join('') };
      });
      expect((await readNotes(files)).networks.map(one => one.network)).toEqual([network]);
    }),
  ),
);

test('notes that are none of ours are refused', () =>
  expect(readNotes([{ path: 'a.md', text: '# A' }])).rejects.toThrow('notNotes'));

test('an archive holds the notes as they are, and other files in it are passed over', () => {
  const files = notesOf([rents]);
  const bytes = zipped([...files, { path: 'picture.png', text: 'no note' }]);
  expect(notesInZip(bytes)).toEqual(files);
  expect(zipped(files)).toEqual(zipped(files));
});

test('an archive that is cut off is refused', () => {
  const bytes = zipped(notesOf([rents]));
  expect(() => notesInZip(bytes.slice(0, bytes.length / 2))).toThrow('notNotes');
});
