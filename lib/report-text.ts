import { canonicalForm } from './hashtag';
import type { Network, Relationship } from './model';
import { readReport } from './report';

/**
 * A network as the text of a report, which reads back as the same network; undefined where no report could say it, such as
 * where a finding's name is a whole sentence.
 */
export function reportOf(network: Network): string | undefined {
  const text = written(network);
  try {
    return canonicalForm(readReport(text).network) === canonicalForm(network) ? text : undefined;
  } catch {
    return undefined;
  }
}

function written({ question, title, findings, relationships }: Network): string {
  const lines = [
    `Interactive semantic network: ${question}`,
    'Q&A Report',
    title,
    `Analysis reveals ${findings.length} key thematic connection${findings.length === 1 ? '' : 's'}.`,
    'Key Findings',
    ...findings.flatMap(({ name, text }) => [name, text]),
    ...(relationships.length > 0 ? ['Relationship Highlight'] : []),
    ...relationships.flatMap(relationship => [headingOf(relationship), `\u201c${relationship.text}\u201d`]),
  ];
  return `${lines.join('\n\n')}\n`;
}

const headingOf = ({ name, facet }: Relationship) => (facet === '' ? name : `${name} via ${facet}`);
