import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { estimate, type Measure } from '@/lib/labels';
import type { Lexicon, StoredNetwork } from '@/lib/model';
import { networkPicture } from '@/lib/network';
import { partsOf } from '@/lib/node-key';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import { measureIn } from './measure';
import { NetworkGraph } from './NetworkGraph';

interface Props {
  stored: StoredNetwork;
  lexicon: Lexicon['topics'];
  /** Id of the finding or relationship that is looked at. */
  selected?: string;
  onSelect(node: string): void;
}

/** Before anything is measured; px. */
const WIDTH = 720;

/** A network's picture, as large as there is room. */
export function NetworkFigure({ stored, lexicon, selected, onSelect }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  const [measure, setMeasure] = useState<Measure>(() => estimate);
  // Before anything is painted, so that the picture does not jump.
  useLayoutEffect(() => {
    const element = room.current!;
    const fit = () => setWidth(Math.round(element.clientWidth) || WIDTH);
    setMeasure(() => measureIn(element));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const picture = useMemo(() => networkPicture(stored), [stored]);
  const styles = useMemo(() => nodeStyles(stored, lexicon), [stored, lexicon]);
  const topics = useMemo(() => styledTopics(stored, lexicon), [stored, lexicon]);
  return (
    <div ref={room} class="picture">
      <NetworkGraph
        picture={picture}
        styles={styles}
        topics={topics}
        width={width}
        height={width < 600 ? 340 : 440}
        label={stored.network.title}
        selected={selected === undefined ? undefined : `${stored.id}/${selected}`}
        onSelect={key => onSelect(partsOf(key).id)}
        measure={measure}
      />
    </div>
  );
}
