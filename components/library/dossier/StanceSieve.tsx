import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import { STANCES, type Stance } from '@/lib/evidence';
import { totalOf, type Tally } from '@/lib/tally';
import { StanceMark } from './StanceMark';

interface Props {
  tally: Tally;
  chosen?: Stance;
  onChoose(stance: Stance | undefined): void;
}

/** How many passages take each stance, and which of these are shown. */
export function StanceSieve({ tally, chosen, onChoose }: Props) {
  const name = useId();
  const choice = (stance: Stance | undefined) => (
    <label key={stance ?? 'every'}>
      <input type="radio" name={name} checked={chosen === stance} onChange={() => onChoose(stance)} />
      <span>
        {stance !== undefined && <StanceMark stance={stance} />}
        {i18n.t(stance === undefined ? 'dossier.everyStance' : `dossier.stance.${stance}`)}{' '}
        <b class="count">{numeral(stance === undefined ? totalOf(tally) : tally[stance])}</b>
      </span>
    </label>
  );
  return (
    <fieldset class="segments">
      <legend class="unseen">{i18n.t('dossier.byStance')}</legend>
      {[undefined, ...STANCES].map(choice)}
    </fieldset>
  );
}
