import { expect, test } from 'vitest';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import {
  EVIDENCE_FORMATS,
  NETWORK_FORMATS,
  REFERENCE_FORMATS,
  writeDossier,
  writeEvidence,
  writeNetwork,
} from '@/lib/exporting';
import type { StoredNetwork } from '@/lib/model';
import { read, readArchive } from '@/lib/reading';
import { evidence } from '../fixtures/any-evidence';
import { sample } from '../fixtures/networks';

const id = await networkIdOf(sample);
const stored: StoredNetwork = {
  id,
  hashtag: hashtagOf(id),
  aliases: [],
  network: sample,
  vocabulary: sample.vocabulary!,
  enabled: true,
  builtIn: false,
  addedAt: '2027-01-02T10:00:00.000Z',
};
const kept = [{ ...evidence, node: `${id}/rest-gap` }];

test.each(NETWORK_FORMATS)('a network as “%s” is the same network when it is read', async format => {
  const content = await writeNetwork(format, stored, kept);
  const reading = typeof content === 'string' ? await read(content) : await readArchive(content);
  const network = reading.kind === 'network' ? reading.network : reading.file.networks[0]!.network;
  expect(await networkIdOf(network)).toBe(id);
});

test.each(EVIDENCE_FORMATS)('evidence as “%s” is the same evidence when it is read', async format => {
  const content = await writeEvidence(format, kept, new Map());
  expect(await read(content as string)).toMatchObject({ kind: 'library', file: { evidence: kept }, notes: [] });
});

test.each(REFERENCE_FORMATS)('references as “%s” name the page', async format => {
  expect(await writeEvidence(format, kept, new Map())).toContain('https://example.org/rent?page=2');
});

test('a dossier is one document: the finding, what is kept for it, and where that is from', async () => {
  const dossier = await writeDossier(stored, 'rest-gap', kept);
  expect(dossier).toContain('\n# Rest Gap\n\nStaff with care duties rest least.\n');
  expect(dossier).toContain('> [!quote] Supports: [On rent, by “A \\& B”](<https://example.org/rent?page=2#:~:text=');
  expect(await writeDossier(stored, 'compressed-output', kept)).not.toContain('[!quote]');
});

test('a network that no report could say is not written as one', () => {
  const named = { ...sample, findings: [{ ...sample.findings[0]!, name: 'This is what we found, and it goes on.' }] };
  return expect(writeNetwork('report', { ...stored, network: named }, [])).rejects.toThrow('noReport');
});
