import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import type { Stance } from '@/lib/evidence';

interface Props {
  choices: RefObject<HTMLSpanElement | null>;
  label: string;
  /** All, or the one of a passage that is kept for no finding yet: there is nothing to choose. */
  offered: readonly Stance[];
  stance: Stance | undefined;
  press(this: void, stance: Stance): void;
}

/** The buttons by which a passage is kept, the one pressed that says how. */
export function Stances({ choices, label, offered, stance, press }: Props) {
  const name = (one: Stance) =>
    i18n.t(offered.length > 1 ? `card.stance.${one}` : one === stance ? 'card.kept' : 'card.keepPassage');
  return (
    <span ref={choices} class="stances" role="group" aria-label={label}>
      {offered.map(one => (
        <button key={one} type="button" data-stance={one} aria-pressed={one === stance} onClick={() => press(one)}>
          <StanceMark stance={one} />
          {name(one)}
        </button>
      ))}
    </span>
  );
}
