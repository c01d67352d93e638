import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Evidence } from '@/lib/evidence';
import { sitesOf } from '@/lib/sifting';
import { tallyOf } from '@/lib/tally';
import { Choice } from './Choice';
import { siteName } from './evidence-words';
import { StanceSieve } from './StanceSieve';
import type { Sifting } from './use-sifting';

interface Props {
  /** Before it is sifted. */
  evidence: Evidence[];
  sifting: Sifting;
}

/** What of the evidence is shown, and in which order. */
export function SieveBar({ evidence, sifting }: Props) {
  const { sieve, sift, by, group, order, turn } = sifting;
  return (
    <search class="sieve">
      <StanceSieve tally={tallyOf(evidence)} chosen={sieve.stance} onChoose={stance => sift({ ...sieve, stance })} />
      <div class="sieves">
        <input
          type="search"
          value={sieve.text ?? ''}
          aria-label={i18n.t('dossier.search')}
          placeholder={i18n.t('dossier.search')}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => sift({ ...sieve, text: currentTarget.value })}
        />
        <SiteChoice evidence={evidence} site={sieve.site} onChoose={site => sift({ ...sieve, site })} />
        <Choice label={i18n.t('dossier.groupBy')} value={by} options={named(['date', 'site'])} onChoose={group} />
        <Choice label={i18n.t('dossier.order')} value={order} options={named(['newest', 'oldest'])} onChoose={turn} />
      </div>
    </search>
  );
}

function named<T extends 'date' | 'site' | 'newest' | 'oldest'>(values: T[]): { value: T; label: string }[] {
  return values.map(value => ({ value, label: i18n.t(`dossier.${value}`) }));
}

interface SiteProps {
  evidence: Evidence[];
  site?: string;
  onChoose(site: string | undefined): void;
}

function SiteChoice({ evidence, site, onChoose }: SiteProps) {
  const sites = useMemo(() => sitesOf(evidence), [evidence]);
  const options = sites.map(({ site: value, count }) => ({
    value,
    label: i18n.t('dossier.siteCount', { site: siteName(value), count: numeral(count) }),
  }));
  return (
    <Choice
      label={i18n.t('dossier.site')}
      value={site ?? ''}
      options={[{ value: '', label: i18n.t('dossier.everySite') }, ...options]}
      onChoose={value => onChoose(value === '' ? undefined : value)}
    />
  );
}
