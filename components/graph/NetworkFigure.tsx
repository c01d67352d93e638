import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Measure } from '@/lib/labels';
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

/** Where nothing can be measured; px. */
const WIDTH = 720;

/** A network's picture, as large as there is room. */
export function NetworkFigure({ stored, lexicon, selected, onSelect }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; measure: Measure }>();
  // Measured before anything is laid out or painted: it is laid out once, and does not jump.
  useLayoutEffect(() => {
    const measure = measureIn(element.current!);
    const fit = () => setRoom({ width: Math.round(element.current!.clientWidth) || WIDTH, measure });
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  const picture = useMemo(() => networkPicture(stored), [stored]);
  const styles = useMemo(() => nodeStyles(stored, lexicon), [stored, lexicon]);
  const topics = useMemo(() => styledTopics(stored, lexicon), [stored, lexicon]);
  return (
    <div ref={element} class="picture">
      {room && (
        <NetworkGraph
          picture={picture}
          styles={styles}
          topics={topics}
          width={room.width}
          height={room.width < 600 ? 340 : 440}
          label={stored.network.title}
          selected={selected === undefined ? undefined : `${stored.id}/${selected}`}
          onSelect={key => onSelect(partsOf(key).id)}
          measure={room.measure}
        />
      )}
    </div>
  );
}
