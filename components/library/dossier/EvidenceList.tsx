import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { EvidenceGroup, Grouping } from '@/lib/sifting';
import type { CorrectionPlace } from '@/components/library/correction-place';
import { useNewFocus } from '@/components/library/use-new-focus';
import { firstOf, inChunks } from './evidence-chunks';
import { EvidenceChunk } from './EvidenceChunk';
import type { ItemActs } from './EvidenceItem';
import { groupName } from './evidence-words';
import type { Filing } from './filing';
import type { WrittenNote } from './notes-state';
import { useGrowing } from './use-growing';

interface Props {
  groups: EvidenceGroup[];
  by: Grouping;
  /** Another one when other evidence is asked for: the list begins anew. */
  asked: string;
  written: ReadonlyMap<Evidence['id'], WrittenNote>;
  acts: ItemActs;
  filing: Filing;
  /** Where findings are; absent where all evidence is for one. */
  placeOf?(node: NodeKey): CorrectionPlace;
}

/** Kept passages in groups. Of thousands, only those near the window are drawn. */
export function EvidenceList({ groups, by, asked, written, ...shared }: Props) {
  const all = groups.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const chunked = useMemo(() => inChunks(groups), [groups]);
  const growing = useGrowing(asked);
  const { shown, count } = firstOf(chunked, growing.limit);
  const list = useNewFocus<HTMLDivElement>(count, '.evidence');
  return (
    <div ref={list.ref} class="evidence-list">
      {shown.map(group => (
        <section key={group.key} aria-label={groupName(group, by)}>
          <h2>
            {groupName(group, by)} <span class="count">{numeral(group.evidence.length)}</span>
          </h2>
          {group.chunks.map(chunk => (
            <EvidenceChunk
              key={chunk[0]!.id}
              evidence={chunk}
              label={groupName(group, by)}
              written={chunk.some(({ id }) => written.has(id)) ? written : undefined}
              {...shared}
            />
          ))}
        </section>
      ))}
      {count < all && (
        <p class="actions">
          <button ref={growing.end} type="button" class="button" onClick={() => (list.await(), growing.grow())}>
            {counted('dossier.more', Math.min(growing.batch, all - count))}
          </button>
          <span class="small">{i18n.t('dossier.shown', { shown: numeral(count), count: numeral(all) })}</span>
        </p>
      )}
    </div>
  );
}
