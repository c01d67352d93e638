import type { Evidence } from './evidence';
import { LINK_BASE } from './link';
import type { NodeKey } from './model';
import { partsOf } from './node-key';
import { siteOf } from './site';

/** What a file of annotations says that it is written by: https://www.w3.org/TR/annotation-model/ */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The address that stands for a finding in annotations. */
export function findingAddress(node: NodeKey): string {
  const { network, id } = partsOf(node);
  return `${LINK_BASE}#network=${network}&finding=${encodeURIComponent(id)}`;
}

/** The finding that such an address stands for. */
export function findingOfAddress(address: string): NodeKey | undefined {
  const [, network, id] = /^[^#]*#network=([\w-]{43})&finding=([^&]+)$/.exec(address) ?? [];
  try {
    return network && id && `${network}/${decodeURIComponent(id)}`;
  } catch {
    return undefined; // A percent sign that begins nothing.
  }
}

/**
 * Evidence as W3C Web Annotations in JSON-LD, one collection. `names`: what findings are called, for who reads it by eye.
 * How evidence was found when its page was last visited stays behind: it is about this browser's visits.
 */
export function annotationsOf(evidence: Evidence[], names: ReadonlyMap<NodeKey, string>): string {
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    type: 'AnnotationCollection',
    label: 'Netgloss',
    total: evidence.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: evidence.map(one => annotationOf(one, names)) },
  };
  return JSON.stringify(collection, null, 2);
}

function annotationOf(evidence: Evidence, names: ReadonlyMap<NodeKey, string>): object {
  const { id, node, stance, note, quote, position, source, keptAt, modifiedAt } = evidence;
  const name = node === undefined ? undefined : names.get(node);
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: node === undefined ? 'highlighting' : 'assessing',
    created: keptAt,
    modified: modifiedAt,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: stance },
      ...(node === undefined
        ? []
        : [
            {
              type: 'SpecificResource',
              purpose: 'identifying',
              source: findingAddress(node),
              ...(name !== undefined && { 'rdfs:label': name }),
            },
          ]),
      ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: source.url,
        type: 'Text',
        'dcterms:title': source.title,
        ...(source.site !== siteOf(source.url) && { 'dcterms:isPartOf': `https://${source.site}/` }),
      },
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}
