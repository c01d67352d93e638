import { evidenceInLines } from './evidence-notes';
import type { FoundEvidence } from './found-evidence';
import { partFrontMatter } from './front-matter';
import { networkIdOf } from './hashtag';
import { textOf } from './loose-json';
import { textOfLines } from './markdown-text';
import type { Network, NetworkId } from './model';
import { networkFromFields } from './network-json';
import { Problem } from './problem';
import type { TextFile } from './zip';

/** What notes of ours hold. */
interface FoundNotes extends FoundEvidence {
  networks: { id: NetworkId; network: Network }[];
}

/** One note of ours: the fields at its head, and its lines. */
interface Note {
  fields: Map<string, unknown>;
  lines: string[];
}

/**
 * The networks and evidence in notes as `notesOf` writes them; of a finding without its network, the evidence alone. Other
 * notes are passed over. Throws Problem `notNotes`,
 * `tooManyRows` or `badField`.
 */
export async function readNotes(files: TextFile[]): Promise<FoundNotes> {
  const notes = files.flatMap(({ text }): Note[] => {
    const note = partFrontMatter(text);
    return note?.fields.has('netgloss') ? [note] : [];
  });
  const of = (kind: string) => notes.filter(({ fields }) => fields.get('netgloss') === kind);
  const networks = await Promise.all(
    of('network').map(async note => {
      const hashtag = note.fields.get('hashtag');
      const own = (kind: string) => inOrder(of(kind).filter(({ fields }) => fields.get('network') === hashtag));
      return readNetwork(note, own('finding'), own('relationship'));
    }),
  );
  const own = new Set(of('network').map(({ fields }) => fields.get('hashtag')));
  const alone = [...of('finding'), ...of('relationship')].filter(({ fields }) => !own.has(fields.get('network')));
  const loose = [...of('evidence'), ...alone].map(({ lines }) => evidenceInLines(lines));
  if (networks.length + loose.length === 0) throw new Problem('notNotes');
  const found = [...networks.flatMap(one => one.found), ...loose];
  return {
    networks: networks.map(({ id, network }) => ({ id, network })),
    evidence: found.flatMap(({ evidence }) => evidence),
    notes: found.flatMap(one => one.notes),
  };
}

const inOrder = (notes: Note[]) =>
  notes.toSorted((a, b) => Number(a.fields.get('order')) - Number(b.fields.get('order')));

async function readNetwork({ fields }: Note, findings: Note[], relationships: Note[]) {
  const question = textOf(fields.get('question'));
  const said = (note: Note) => ({ name: textOf(note.fields.get('name')), text: textOfLines(textLines(note.lines)) });
  const network = networkFromFields({
    question,
    title: textOf(fields.get('title')) || question,
    findings: findings.map(said),
    relationships: relationships.map(note => ({ ...said(note), facet: textOf(note.fields.get('facet')) })),
  });
  const id = await networkIdOf(network);
  const nodes = [...network.findings, ...network.relationships];
  const found = [...findings, ...relationships].map(({ lines }, index) =>
    evidenceInLines(lines, `${id}/${nodes[index]!.id}`),
  );
  return { id, network, found };
}

/** The lines between a note's heading and its next one. */
function textLines(lines: string[]): string[] {
  const begin = lines.findIndex(line => line.startsWith('# ')) + 1;
  const end = lines.findIndex((line, index) => index >= begin && line.startsWith('## '));
  return lines.slice(begin, end < 0 ? undefined : end);
}
