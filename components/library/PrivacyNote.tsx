import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NetworkSummary } from '@/lib/network-summary';
import type { Measure } from './settings-state';

/** Every permission in the manifest. Each has a sentence under `settings.permission_*`. */
const PERMISSIONS = ['pages', 'storage', 'unlimitedStorage', 'activeTab'] as const;

interface Props {
  networks: NetworkSummary[];
  measure?: Measure;
  onRefresh(): void;
}

/** What is stored, what leaves (nothing), and what each permission is for. */
export function PrivacyNote({ networks, measure, onRefresh }: Props) {
  useEffect(() => {
    onRefresh();
  }, [networks]);
  const nodes = networks.reduce((sum, { findings, relationships }) => sum + findings + relationships, 0);
  const since = networks.map(({ addedAt }) => addedAt).sort()[0];
  return (
    <article class="privacy">
      <h1 tabIndex={-1}>{i18n.t('library.privacy')}</h1>
      <p class="lead">{i18n.t('settings.leaves')}</p>
      <h2>{i18n.t('settings.stored')}</h2>
      <dl class="figures">
        <Figure name={i18n.t('settings.storedNetworks')} value={networks.length} />
        <Figure name={i18n.t('settings.storedNodes')} value={nodes} />
        <Figure name={i18n.t('settings.storedCorrections')} value={measure?.corrections ?? 0} />
        {measure?.bytes !== undefined && <Figure name={i18n.t('settings.storedSize')} value={sizeOf(measure.bytes)} />}
        {since && (
          <Figure
            name={i18n.t('settings.storedSince')}
            value={new Date(since).toLocaleDateString(undefined, { dateStyle: 'medium' })}
          />
        )}
      </dl>
      <p>{i18n.t('settings.storedNote')}</p>
      <p>{i18n.t('settings.pagesSee')}</p>
      <h2>{i18n.t('settings.permissions')}</h2>
      <dl class="reasons">
        {PERMISSIONS.map(name => (
          <div key={name}>
            <dt>{i18n.t(`settings.permission_${name}`)}</dt>
            <dd>{i18n.t(`settings.reason_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function Figure({ name, value }: { name: string; value: number | string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Bytes in the unit in which people say them. */
function sizeOf(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
