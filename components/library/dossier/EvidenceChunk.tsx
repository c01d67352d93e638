import type { Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import { pure } from '@/components/graph/pure';
import type { CorrectionPlace } from '@/components/library/correction-place';
import { EvidenceItem, type ItemActs } from './EvidenceItem';
import type { Filing } from './filing';
import type { WrittenNote } from './notes-state';

interface Props {
  evidence: Evidence[];
  /** What is read aloud for the list. */
  label: string;
  /** Absent while no note of these was written. */
  written?: ReadonlyMap<Evidence['id'], WrittenNote>;
  acts: ItemActs;
  filing: Filing;
  /** Where findings are; absent where all evidence is for one. */
  placeOf?(node: NodeKey): CorrectionPlace;
}

/** Some passages that follow each other. */
export const EvidenceChunk = pure(function EvidenceChunk({ evidence, label, written, acts, filing, placeOf }: Props) {
  return (
    <ul class="chunk" aria-label={label}>
      {evidence.map(one => (
        <Item
          key={one.id}
          {...acts}
          one={one}
          place={one.node === undefined ? undefined : placeOf?.(one.node)}
          written={written?.get(one.id)}
          filing={filing}
        />
      ))}
    </ul>
  );
});

const Item = pure(EvidenceItem);
