import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import { EvidenceBulkBar } from '@/components/library/bulk/EvidenceBulkBar';
import { createSelection, type Selection } from '@/components/library/bulk/selection-state';
import { useFocusBack } from '@/components/library/use-focus-back';
import type { CorrectionPlace } from '@/components/library/correction-place';
import { EvidenceList } from './EvidenceList';
import type { ItemActs } from './EvidenceItem';
import type { EvidenceState } from './evidence-state';
import type { Filing } from './filing';
import { SieveBar } from './SieveBar';
import { useSifting } from './use-sifting';

interface Props {
  evidence: Evidence[];
  state: EvidenceState;
  filing: Filing;
  placeOf?(node: NodeKey): CorrectionPlace;
  /** Of this a note is to be written. */
  noting?: Evidence['id'] | undefined;
}

/** Some evidence with all that can be done with it, sifted and ordered as the reader wants. */
export function Sifted({ evidence, state, filing, placeOf, noting }: Props) {
  const sifting = useSifting(evidence);
  const { shown, groups, by, asked, sieve, isSifted } = sifting;
  const selection = useMemo(createSelection, []);
  const isChoosing = selection.isOn.value;
  const acts = useMemo(
    (): ItemActs => ({
      onStance: (one, stance) => void state.setStance(one, stance, sieve.stance === undefined),
      onMove: (one, node, name) => void state.move(one, node, name),
      onRemove: one => void state.remove(one),
      onWrite: state.notes.write,
      onSave: id => void state.notes.save(id),
      noting,
      ...(isChoosing && { choosing: { selection, shown: shown.map(({ id }) => id) } }),
    }),
    [state, sieve.stance, noting, isChoosing, isChoosing ? shown : undefined],
  );
  return (
    <>
      <SieveBar evidence={evidence} sifting={sifting} />
      <p class="small" role="status">
        {isSifted && i18n.t('dossier.shown', { shown: numeral(shown.length), count: numeral(evidence.length) })}
        {isSifted && (
          <button type="button" class="link" onClick={() => sifting.sift({})}>
            {i18n.t('dossier.showAll')}
          </button>
        )}
      </p>
      {evidence.length > 1 && <Choose selection={selection} />}
      {shown.length === 0 && <p class="lead">{i18n.t('dossier.nothing')}</p>}
      <EvidenceList {...{ groups, by, asked, acts, filing, placeOf }} written={state.notes.written.value} />
      {isChoosing && <EvidenceBulkBar {...{ selection, shown, filing }} bulk={state.bulk} />}
    </>
  );
}

/** The way into choosing several, and out of it. */
function Choose({ selection: { isOn, begin, end } }: { selection: Selection }) {
  const button = useFocusBack(isOn.value);
  return (
    <p>
      <button ref={button} type="button" class="button" aria-pressed={isOn.value} onClick={isOn.value ? end : begin}>
        {i18n.t('bulk.select')}
      </button>
    </p>
  );
}
