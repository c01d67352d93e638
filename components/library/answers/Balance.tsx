import { i18n } from '#i18n';
import type { Tally } from '@/lib/tally';
import { StanceMark } from '@/components/library/dossier/StanceMark';

interface Props {
  tally: Tally;
  /** The most that is kept for, or against, any answer beside it: that fills its half of the bar. */
  most?: number;
}

/** What speaks against, and what for: as a bar that leans, in patterns and in numbers. */
export function Balance({ tally: { supports, contradicts, mentions }, most }: Props) {
  const whole = Math.max(1, most ?? Math.max(supports, contradicts));
  const share = (count: number) => `${(100 * count) / whole}%`;
  return (
    <div class="balance">
      <div class="bar" aria-hidden="true">
        <i class="against" style={{ inlineSize: share(contradicts) }} />
        <i class="for" style={{ inlineSize: share(supports) }} />
      </div>
      <ul>
        <li>
          <StanceMark stance="contradicts" /> {i18n.t('dossier.against', contradicts)}
        </li>
        <li>
          <StanceMark stance="supports" /> {i18n.t('dossier.for', supports)}
        </li>
        {mentions > 0 && (
          <li>
            <StanceMark stance="mentions" /> {i18n.t('dossier.mention', mentions)}
          </li>
        )}
      </ul>
    </div>
  );
}
