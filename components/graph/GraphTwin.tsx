import { i18n } from '#i18n';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { nodeLabel, nodeLines } from './graph-words';
import type { PictureIndex } from './picture-index';
import { pure } from './pure';
import { useBatches } from './use-batches';

interface Props {
  picture: NetworkPicture;
  index: PictureIndex;
  id: string;
  /** What lights it and what that leaves out, in a line; may be empty. */
  note: string;
}

/** So many nodes are put into words at a time. */
const BATCH = 40;
/** Nobody reads so fast, in milliseconds. */
const WAIT = 50;

/** The picture in words, for those who do not see it: the question, then each node with what it shares with others. */
export const GraphTwin = pure(({ picture, index, id, note }: Props) => {
  const [question, ...rest] = picture.nodes;
  const said = useBatches(rest.length, BATCH, WAIT);
  return (
    <div id={id} class="graph-twin visually-hidden" aria-busy={said < rest.length}>
      <p>{question && nodeLabel(question, index)}</p>
      {note && <p>{note}</p>}
      <ul aria-label={i18n.t('graph.list')}>
        {rest.slice(0, said).map(node => (
          <Item key={node.key} node={node} index={index} />
        ))}
      </ul>
    </div>
  );
});

const Item = pure(({ node, index }: { node: PictureNode; index: PictureIndex }) => (
  <li>
    {nodeLabel(node, index)}
    <ul>
      {nodeLines(node, index)
        .slice(1)
        .map(line => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  </li>
));
