import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { marksOf } from '@/lib/kept-marks';
import type { Measure } from '@/lib/labels';
import type { Lexicon, StoredNetwork } from '@/lib/model';
import { networkPicture, type NetworkPicture } from '@/lib/network';
import { heightFor } from '@/lib/rows-layout';
import { partsOf } from '@/lib/node-key';
import { nodeStyles, styledTopics } from '@/lib/topic-styles';
import { FigureLens } from './FigureLens';
import type { FigureState } from './figure-state';
import { lensNote } from './lens-note';
import { measureIn } from './measure';
import { NetworkGraph } from './NetworkGraph';
import type { Tallies } from './picture-index';

interface Props {
  stored: StoredNetwork;
  lexicon: Lexicon['topics'];
  state: FigureState;
  /** Id of the finding or relationship that is looked at. */
  selected?: string;
  onSelect(node: string): void;
}

/** Where nothing can be measured; px. */
const WIDTH = 720;
/** From so many nodes on a picture is higher, where it is wide. */
const MANY = 60;
/** As high as a picture is made to name all its nodes, px. */
const HIGHEST = 640;

/** A network's picture, as large as there is room. */
export function NetworkFigure({ stored, lexicon, state, selected, onSelect }: Props) {
  const { element, room } = useRoom();
  const lit = state.litByRead.value;
  const lens = state.seen.value?.lens;
  const picture = useMemo(() => networkPicture(stored, lit, lens), [stored, lit, lens]);
  const styles = useMemo(() => nodeStyles(stored, lexicon), [stored, lexicon]);
  const topics = useMemo(() => styledTopics(stored, lexicon), [stored, lexicon]);
  const select = (key: string) => onSelect(partsOf(key).id);
  const note = lensNote(picture, state.seen.value?.coverage);
  return (
    <div ref={element} class="picture">
      <FigureLens state={state} note={note} picture={picture} onSelect={select} />
      {room && (
        <NetworkGraph
          picture={picture}
          styles={styles}
          topics={topics}
          tallies={state.tallies.value}
          points={state.points.value}
          onPoints={state.keepPoints}
          width={room.width}
          height={heightIn(room, picture, state.tallies.value)}
          label={stored.network.title}
          hashtag={stored.hashtag}
          note={note}
          selected={selected === undefined ? undefined : `${stored.id}/${selected}`}
          onSelect={select}
          measure={room.measure}
        />
      )}
    </div>
  );
}

function heightIn({ width, measure }: Room, picture: NetworkPicture, tallies: Tallies): number {
  const least = width < 600 ? 340 : picture.nodes.length > MANY ? 560 : 460;
  return heightFor(picture, width, [least, HIGHEST], { measure, marks: marksOf(tallies) });
}

interface Room {
  width: number;
  measure: Measure;
}

/** How wide an element is, and how wide texts are in it: measured before anything is laid out or painted, so that nothing jumps. */
function useRoom() {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const measure = measureIn(element.current!);
    const fit = () => setRoom({ width: Math.round(element.current!.clientWidth) || WIDTH, measure });
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return { element, room };
}
