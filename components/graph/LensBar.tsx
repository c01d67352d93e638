import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { NetworkPicture, PictureNode } from '@/lib/network';
import { Fold } from './Fold';
import type { Shown } from './picture-state';

/** One thing that a picture may be lit by. */
export interface LensChoice {
  lens: Shown;
  text: string;
  disabled?: boolean;
}

interface Props {
  choices: LensChoice[];
  lens: Shown;
  onLens(lens: Shown): void;
  /** What the lens leaves out, in a line. */
  note: string;
  picture: NetworkPicture;
  onSelect(key: PictureNode['key']): void;
  /** More to choose by. */
  children?: ComponentChildren;
}

/** Above a picture: what lights it, and what that leaves out. */
export function LensBar({ choices, lens, onLens, note, picture, onSelect, children }: Props) {
  const omitted = omittedFrom(picture);
  return (
    <div class="lens-bar">
      <div class="lenses" role="group" aria-label={i18n.t('graph.lens')}>
        {choices.map(({ lens: one, text, disabled = false }) => (
          <button key={one} type="button" aria-pressed={one === lens} disabled={disabled} onClick={() => onLens(one)}>
            {text}
          </button>
        ))}
      </div>
      {children}
      {omitted.length > 0 && note ? (
        <Omitted note={note} nodes={omitted} onSelect={onSelect} />
      ) : (
        <p class="lens-note">{note}</p>
      )}
    </div>
  );
}

/** Findings and relationships that what is looked at does not touch. */
function omittedFrom({ nodes }: NetworkPicture): PictureNode[] {
  return nodes.slice(1).filter(({ lit, plain }) => !lit && !plain);
}

/** How many are left out, and when asked, which. */
function Omitted({ note, nodes, onSelect }: { note: string; nodes: PictureNode[]; onSelect: Props['onSelect'] }) {
  return (
    <Fold class="lens-note" face={note}>
      {close => (
        <ul class="omitted" aria-label={i18n.t('graph.omittedList')}>
          {nodes.map(({ key, name, kind }) => (
            <li key={key}>
              <button type="button" onClick={() => (close(), onSelect(key))}>
                <i class={kind === 'relationship' ? 'hollow of-relationship' : 'hollow'} aria-hidden="true" />
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
