import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { EvidenceGroup, Grouping } from '@/lib/sifting';
import { pure } from '@/components/graph/pure';
import type { CorrectionPlace } from '@/components/library/correction-place';
import { EvidenceItem, type ItemActs } from './EvidenceItem';
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
export function EvidenceList({ groups, by, asked, written, acts, filing, placeOf }: Props) {
  const count = groups.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const { limit, end, grow, next } = useGrowing(count, asked);
  const list = useNewFocus(limit);
  return (
    <div ref={list.ref} class="evidence-list">
      {firstOf(groups, limit).map(group => (
        <section key={group.key} aria-label={groupName(group, by)}>
          <h3>
            {groupName(group, by)} <span class="count">{group.whole}</span>
          </h3>
          <ul>
            {group.evidence.map(one => (
              <Item
                key={one.id}
                {...acts}
                one={one}
                place={one.node === undefined ? undefined : placeOf?.(one.node)}
                written={written.get(one.id)}
                filing={filing}
              />
            ))}
          </ul>
        </section>
      ))}
      {next > 0 && (
        <p class="actions">
          <button ref={end} type="button" class="button" onClick={() => (list.await(), grow())}>
            {i18n.t('dossier.more', next)}
          </button>
          <span class="small">{i18n.t('dossier.shown', { shown: String(limit), count: String(count) })}</span>
        </p>
      )}
    </div>
  );
}

const Item = pure(EvidenceItem);

/** The first of all groups, `limit` in all, and how many each group has. */
function firstOf(groups: EvidenceGroup[], limit: number): (EvidenceGroup & { whole: number })[] {
  let left = limit;
  const shown: (EvidenceGroup & { whole: number })[] = [];
  for (const { key, evidence } of groups) {
    if (left <= 0) break;
    shown.push({ key, evidence: evidence.slice(0, left), whole: evidence.length });
    left -= evidence.length;
  }
  return shown;
}

/** Who asked for more with the button reads on at the first of these. */
function useNewFocus(limit: number) {
  const ref = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (awaited.current === undefined || limit <= awaited.current) return;
    ref.current?.querySelectorAll<HTMLElement>('.evidence')[awaited.current]?.focus();
    awaited.current = undefined;
  }, [limit]);
  return { ref, await: () => void (awaited.current = limit) };
}
