import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EVIDENCE_FORMATS, REFERENCE_FORMATS } from '@/lib/exporting';
import type { NetworkSummary } from '@/lib/network-summary';
import type { AddState } from '../add-state';
import { Giving } from '../Giving';
import type { ExchangeState } from './exchange-state';
import { FormatButton, FormatList } from './FormatList';

interface Props {
  networks: NetworkSummary[];
  exchange: ExchangeState;
  add: AddState;
  onExportLibrary(): void;
}

/** All ways in and out: what can be read, and everything there is as files. */
export function ExchangePage({ networks, exchange, add, onExportLibrary }: Props) {
  useEffect(() => exchange.follow(), [exchange]);
  return (
    <article class="exchange add">
      <h1 tabIndex={-1}>{i18n.t('exchange.title')}</h1>
      <p class="lead">{i18n.t('exchange.lead')}</p>
      <section aria-labelledby="import-title">
        <h2 id="import-title">{i18n.t('exchange.importTitle')}</h2>
        <p>{i18n.t('exchange.importLead')}</p>
        <details class="reads">
          <summary>{i18n.t('exchange.reads')}</summary>
          <ul>
            <li>{i18n.t('exchange.readsNetworks')}</li>
            <li>{i18n.t('exchange.readsEvidence')}</li>
            <li>{i18n.t('exchange.readsBoth')}</li>
          </ul>
        </details>
        <Giving state={add} networks={networks} />
      </section>
      <Everything exchange={exchange} onExportLibrary={onExportLibrary} />
      <Schemas />
    </article>
  );
}

function Everything({ exchange, onExportLibrary }: Pick<Props, 'exchange' | 'onExportLibrary'>) {
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{i18n.t('exchange.export')}</h2>
      <h3>{i18n.t('exchange.everything')}</h3>
      <ul class="formats">
        <li>
          <FormatButton
            name={i18n.t('exchange.library')}
            help={i18n.t('exchange.libraryHelp')}
            extension="json"
            onExport={onExportLibrary}
          />
        </li>
        <li>
          <FormatButton
            name={i18n.t('exchange.allNotes')}
            help={i18n.t('exchange.allNotesHelp')}
            extension="zip"
            onExport={() => void exchange.notes()}
          />
        </li>
      </ul>
      <h3>{i18n.t('exchange.allEvidence')}</h3>
      {exchange.evidenceCount.value === 0 ? (
        <p class="small">{i18n.t('exchange.noEvidence')}</p>
      ) : (
        <>
          <FormatList formats={EVIDENCE_FORMATS} onExport={format => void exchange.evidence('all', format)} />
          <h3>{i18n.t('exchange.allPages')}</h3>
          <FormatList formats={REFERENCE_FORMATS} onExport={format => void exchange.evidence('all', format)} />
        </>
      )}
      <p class="small">{i18n.t('exchange.one')}</p>
    </section>
  );
}

/** Where the form of our JSON is described, in this very extension. */
const SCHEMAS = { schemaNetwork: '/schema/network-1.json', schemaLibrary: '/schema/library-5.json' } as const;

function Schemas() {
  return (
    <section aria-labelledby="schema-title">
      <h2 id="schema-title">{i18n.t('exchange.schema')}</h2>
      <p>{i18n.t('exchange.schemaLead')}</p>
      <p class="actions">
        {(['schemaNetwork', 'schemaLibrary'] as const).map(name => (
          <a key={name} class="button" href={SCHEMAS[name]} download={`netgloss-${SCHEMAS[name].slice(8)}`}>
            {i18n.t(`exchange.${name}`)} <code>.json</code>
          </a>
        ))}
      </p>
    </section>
  );
}
