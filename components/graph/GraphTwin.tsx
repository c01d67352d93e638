import { i18n } from '#i18n';
import type { NetworkPicture } from '@/lib/network';
import { nodeLabel, nodeLines } from './graph-words';

/** The picture in words, for those who do not see it: the question, then each node with what it shares with others. */
export function GraphTwin({ picture, id }: { picture: NetworkPicture; id: string }) {
  const nodes = new Map(picture.nodes.map(node => [node.key, node]));
  const [question, ...rest] = picture.nodes;
  return (
    <div id={id} class="visually-hidden">
      <p>{question && nodeLabel(question)}</p>
      <ul aria-label={i18n.t('graph.list')}>
        {rest.map(node => (
          <li key={node.key}>
            {nodeLabel(node)}
            <ul>
              {nodeLines(node, picture, nodes)
                .slice(1)
                .map(line => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
