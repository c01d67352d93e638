import type { Network } from './model';
import { networkFromFields } from './network-json';
import { Problem } from './problem';
import { elementsIn, parseXml, type Element } from './xml';

/** Whether a text begins as GEXF does. */
export function isGexf(text: string): boolean {
  return /^<\?xml|^<gexf/i.test(text) && /<gexf[\s>]/.test(text.slice(0, 2_000));
}

/**
 * The network in a graph of ours, also after Gephi wrote it anew. Its vocabulary did not travel. Throws Problem `notGexf`,
 * `tooManyRows` or `badField`.
 */
export function networkOfGexf(text: string): Network {
  const root = parseXml(text);
  if (!root) throw new Problem('notGexf');
  const nodes = nodesIn(root);
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

/** The nodes of a graph, with their attributes by title: other programs give these ids of their own. */
function nodesIn(root: Element): { label: string; said: Map<string, string> }[] {
  const declared = elementsIn(root, 'attributes').filter(({ attributes }) => attributes.get('class') === 'node');
  const titles = new Map(
    declared.flatMap(one => elementsIn(one, 'attribute')).map(one => [valueOf(one, 'id'), valueOf(one, 'title')]),
  );
  return elementsIn(root, 'node').map(node => ({
    label: valueOf(node, 'label'),
    said: new Map(
      elementsIn(node, 'attvalue').map(one => [titles.get(valueOf(one, 'for')) ?? '', valueOf(one, 'value')]),
    ),
  }));
}

const valueOf = ({ attributes }: Element, name: string) => attributes.get(name) ?? '';
