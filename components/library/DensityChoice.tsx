import { i18n } from '#i18n';
import type { Density, Strength } from '@/lib/page';

/** Which strengths each density shows. */
const SHOWN: Record<Density, Strength[]> = {
  strong: ['strong'],
  links: ['strong', 'weak'],
  topic: ['strong', 'weak', 'topic'],
};

interface Props {
  density: Density;
  onChange(density: Density): void;
}

/** How much is highlighted, with a sample that shows it at once. */
export function DensityChoice({ density, onChange }: Props) {
  return (
    <section aria-labelledby="density-title">
      <h2 id="density-title">{i18n.t('settings.density')}</h2>
      <div role="radiogroup" aria-labelledby="density-title" class="choices">
        {(Object.keys(SHOWN) as Density[]).map(value => (
          <label key={value} data-chosen={value === density}>
            <input type="radio" name="density" checked={value === density} onChange={() => onChange(value)} />
            <span>
              {i18n.t(`settings.${value}`)}
              <span class="small">{i18n.t(`settings.${value}Note`)}</span>
            </span>
          </label>
        ))}
      </div>
      <figure class="sample">
        <p>
          {(['strong', 'weak', 'topic'] as const).map((strength, style) => (
            <span key={strength}>
              <mark data-strength={strength} data-style={style} data-shown={SHOWN[density].includes(strength)}>
                {i18n.t(`settings.${strength}Sample`)}
              </mark>{' '}
            </span>
          ))}
        </p>
        <figcaption>{i18n.t('settings.sample')}</figcaption>
      </figure>
    </section>
  );
}
