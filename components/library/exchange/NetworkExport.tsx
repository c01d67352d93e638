import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { EVIDENCE_FORMATS, NETWORK_FORMATS, REFERENCE_FORMATS } from '@/lib/exporting';
import type { NodeKey, StoredNetwork } from '@/lib/model';
import { totalOf, type Tally } from '@/lib/tally';
import { ExportMenu } from './ExportMenu';
import type { ExchangeState } from './exchange-state';
import { FormatList } from './FormatList';

interface Props {
  stored: StoredNetwork;
  /** How much is kept for each of its findings; undefined until that is known. */
  tallies?: ReadonlyMap<NodeKey, Tally>;
  exchange: ExchangeState;
}

/** A network, what is kept for it, and the pages that this is from, as files. */
export function NetworkExport({ stored, tallies, exchange }: Props) {
  const evidence = [...(tallies?.values() ?? [])].reduce((sum, tally) => sum + totalOf(tally), 0);
  const scope = { network: stored.id };
  return (
    <ExportMenu label={i18n.t('exchange.export')}>
      <h2>{i18n.t('exchange.network')}</h2>
      <FormatList formats={NETWORK_FORMATS} onExport={format => void exchange.network(stored, format)} />
      {evidence > 0 && (
        <>
          <h2>{counted('exchange.evidence', evidence)}</h2>
          <FormatList formats={EVIDENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
          <h2>{i18n.t('exchange.pages')}</h2>
          <FormatList formats={REFERENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
        </>
      )}
    </ExportMenu>
  );
}
