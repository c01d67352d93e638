import type { Network } from './model';
import { networkFromFields } from './network-json';
import { Problem } from './problem';

/** What is asked of parsed XML: a document or element of a browser's parser is one. */
export interface Xml {
  getElementsByTagName(name: string): ArrayLike<Xml>;
  getAttribute?(name: string): string | null;
}

/** Whether a text begins as GEXF does. */
export function isGexf(text: string): boolean {
  return /^\s*<\?xml|^\s*<gexf/i.test(text) && /<gexf[\s>]/.test(text.slice(0, 2_000));
}

/**
 * The network in a graph of ours, also after Gephi wrote it anew. Its vocabulary did not travel. Throws Problem `notGexf`,
 * `noFindings`, `tooManyRows` or `badField`.
 */
export function networkOfGexf(document: Xml): Network {
  // Browsers tell of damage in an element, and go on with what they have.
  if (document.getElementsByTagName('parsererror').length > 0) throw new Problem('notGexf');
  const titles = new Map(
    all(document, 'attributes')
      .filter(({ get }) => get('class') === 'node')
      .flatMap(({ xml }) => all(xml, 'attribute'))
      .map(({ get }) => [get('id'), get('title')]),
  );
  const nodes = all(document, 'node').map(({ xml, get }) => ({
    label: get('label'),
    said: new Map(all(xml, 'attvalue').map(value => [titles.get(value.get('for')), value.get('value')])),
  }));
  const of = (kind: string) => nodes.filter(({ said }) => said.get('kind') === kind);
  const [question] = of('question');
  if (!question) throw new Problem('notGexf');
  const saidBy = ({ label, said }: (typeof nodes)[number]) => ({ name: label, text: said.get('text') ?? '' });
  return networkFromFields({
    question: question.label,
    title: question.said.get('text') || question.label,
    findings: of('finding').map(saidBy),
    relationships: of('relationship').map(node => ({ ...saidBy(node), facet: node.said.get('facet') ?? '' })),
  });
}

function all(within: Xml, name: string): { xml: Xml; get(attribute: string): string }[] {
  return Array.from(within.getElementsByTagName(name), xml => ({
    xml,
    get: attribute => xml.getAttribute?.(attribute) ?? '',
  }));
}
