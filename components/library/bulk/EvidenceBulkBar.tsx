import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { STANCES, type Evidence } from '@/lib/evidence';
import type { Filing } from '@/components/library/dossier/filing';
import { MoveTo } from '@/components/library/dossier/MoveTo';
import { BulkBar } from './BulkBar';
import type { EvidenceBulk } from './evidence-bulk';
import type { Selection } from './selection-state';

interface Props {
  selection: Selection;
  shown: Evidence[];
  bulk: EvidenceBulk;
  filing: Filing;
}

/** What can be done with the kept passages that are chosen. */
export function EvidenceBulkBar({ selection, shown, bulk, filing }: Props) {
  const [isFiling, setFiling] = useState(false);
  const all = shown.map(({ id }) => id);
  const ids = selection.among(all);
  return (
    <BulkBar selection={selection} shown={all}>
      {STANCES.map(stance => (
        <button key={stance} type="button" class="button" onClick={() => void bulk.setStance(ids, stance)}>
          {i18n.t(`bulk.say.${stance}`)}
        </button>
      ))}
      <button type="button" class="button" aria-expanded={isFiling} onClick={() => setFiling(!isFiling)}>
        {i18n.t('bulk.file')}
      </button>
      <button type="button" class="button danger" onClick={() => void bulk.remove(ids)}>
        {i18n.t('bulk.remove')}
      </button>
      {isFiling && (
        <MoveTo
          {...filing}
          onChoose={(node, name) => void bulk.file(ids, node, name)}
          onStop={() => setFiling(false)}
        />
      )}
    </BulkBar>
  );
}
