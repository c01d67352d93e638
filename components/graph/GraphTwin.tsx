import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { nodeLabel, nodeLines } from './graph-words';
import type { PictureIndex } from './picture-index';
import { pure } from './pure';

interface Props {
  picture: NetworkPicture;
  index: PictureIndex;
  id: string;
}

/** So many nodes are put into words at a time. */
const BATCH = 40;

/** The picture in words, for those who do not see it: the question, then each node with what it shares with others. */
export const GraphTwin = pure(({ picture, index, id }: Props) => {
  const [question, ...rest] = picture.nodes;
  const said = useBatches(rest.length);
  return (
    <div id={id} class="visually-hidden" aria-busy={said < rest.length}>
      <p>{question && nodeLabel(question)}</p>
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
    {nodeLabel(node)}
    <ul>
      {nodeLines(node, index)
        .slice(1)
        .map(line => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  </li>
));

/** How many of so many there are to be by now: some at once, the others whenever the page has time. */
function useBatches(count: number): number {
  const [done, setDone] = useState(BATCH);
  useEffect(() => {
    if (done >= count) return;
    const timer = setTimeout(() => setDone(done + BATCH), 50);
    return () => clearTimeout(timer);
  }, [done, count]);
  return done;
}
