import { i18n } from '#i18n';
import { DOSSIER_EXTENSION, EVIDENCE_FORMATS, REFERENCE_FORMATS } from '@/lib/exporting';
import { ExportMenu } from './ExportMenu';
import type { ExchangeState, Scope } from './exchange-state';
import { FormatButton, FormatList } from './FormatList';

interface Props {
  scope: Scope;
  exchange: ExchangeState;
  /** Evidence of one finding can be had as a document too. */
  onDossier?(): void;
}

/** Evidence, and the pages that it is from, as files. */
export function EvidenceExport({ scope, exchange, onDossier }: Props) {
  return (
    <ExportMenu label={i18n.t('exchange.export')}>
      {onDossier && (
        <FormatButton
          name={i18n.t('exchange.dossier')}
          help={i18n.t('exchange.dossierHelp')}
          extension={DOSSIER_EXTENSION}
          onExport={onDossier}
        />
      )}
      <FormatList formats={EVIDENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
      <h2>{i18n.t('exchange.pages')}</h2>
      <FormatList formats={REFERENCE_FORMATS} onExport={format => void exchange.evidence(scope, format)} />
    </ExportMenu>
  );
}
