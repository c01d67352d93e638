import { i18n } from '#i18n';
import { EVIDENCE_FORMATS, REFERENCE_FORMATS } from '@/lib/exporting';
import { ExportMenu } from './ExportMenu';
import type { ExchangeState, Scope } from './exchange-state';
import { FormatList } from './FormatList';

/** Evidence, and the pages that it is from, as files. */
export function EvidenceExport({ scope, exchange }: { scope: Scope; exchange: ExchangeState }) {
  return (
    <ExportMenu label={i18n.t('exchange.exportEvidence')}>
      <FormatList formats={EVIDENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
      <h2>{i18n.t('exchange.pages')}</h2>
      <FormatList formats={REFERENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
    </ExportMenu>
  );
}
