import { i18n } from '#i18n';
import { STANCES, type Stance } from '@/lib/evidence';
import { StanceMark } from './StanceMark';

interface Props {
  stance: Stance;
  /** Begins like the passage that it is about. */
  quote: string;
  onChoose(stance: Stance): void;
}

/** How a passage bears on its finding, to see and to change. */
export function StanceChoice({ stance, quote, onChoose }: Props) {
  return (
    <span class="stance" data-stance={stance}>
      <StanceMark stance={stance} />
      <select
        aria-label={i18n.t('dossier.stanceOf', { quote })}
        value={stance}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Stance)}
      >
        {STANCES.map(one => (
          <option key={one} value={one} selected={one === stance}>
            {i18n.t(`dossier.stance.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
