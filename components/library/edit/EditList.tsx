import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { DraftList, DraftNode } from '@/lib/draft';
import type { Fault } from '@/lib/draft-faults';
import { fold } from '@/lib/text';
import { EditNode } from './EditNode';
import { faultSentence } from './fault-sentence';

interface Props {
  list: DraftList;
  nodes: DraftNode[];
  faults: ReadonlyMap<number | undefined, Fault[]>;
  evidenceOf(node: DraftNode): number;
  onAdd(list: DraftList): void;
  onWrite(at: number, written: Partial<DraftNode>, into: string): void;
  onMove(at: number, by: number): void;
  onRemove(at: number): void;
}

/** From so many on, the list can be narrowed. */
const MANY = 12;
const NONE: Fault[] = [];

/** All findings, or all relationships, of a draft. */
export function EditList({ list, nodes, faults, evidenceOf, onAdd, ...acts }: Props) {
  const [filter, setFilter] = useState('');
  const hidden = useHidden(nodes, plain(filter.trim()), faults);
  const isFinding = list === 'findings';
  const whole = isFinding ? faults.get(undefined)?.find(({ field }) => field === undefined) : undefined;
  return (
    <section class="edit-list">
      <h2 id={`edit-${list}`}>{counted(isFinding ? 'library.findings' : 'library.relationships', nodes.length)}</h2>
      {(nodes.length >= MANY || filter !== '') && <Filter filter={filter} onFilter={setFilter} />}
      {nodes.length === 0 && <p class="small">{i18n.t(isFinding ? 'edit.noFindings' : 'edit.noRelationships')}</p>}
      {whole && <p class="wrong">{faultSentence(whole)}</p>}
      <ul aria-labelledby={`edit-${list}`}>
        {nodes.map((node, index) =>
          hidden.has(node.at) ? null : (
            <EditNode
              key={node.at}
              node={node}
              list={list}
              place={index + 1}
              count={nodes.length}
              faults={faults.get(node.at) ?? NONE}
              evidence={evidenceOf(node)}
              {...acts}
            />
          ),
        )}
      </ul>
      <button type="button" class="button" id={`edit-add-${list}`} onClick={() => (setFilter(''), onAdd(list))}>
        {i18n.t(isFinding ? 'edit.addFinding' : 'edit.addRelationship')}
      </button>
    </section>
  );
}

function Filter({ filter, onFilter }: { filter: string; onFilter(filter: string): void }) {
  return (
    <input
      type="search"
      class="filter"
      value={filter}
      aria-label={i18n.t('edit.filter')}
      placeholder={i18n.t('edit.filter')}
      autocomplete="off"
      onInput={({ currentTarget }) => onFilter(currentTarget.value)}
    />
  );
}

/**
 * The numbers of those that do not have in them what is looked for. They are not asked again while one is written on: its
 * field would go under the hand. One with a fault is shown, and stays when that is mended.
 */
function useHidden(nodes: DraftNode[], wanted: string, faults: Props['faults']): ReadonlySet<DraftNode['at']> {
  const hidden = useMemo(() => {
    const others = nodes.filter(({ name, text }) => !plain(`${name} ${text}`).includes(wanted));
    return new Set(others.map(({ at }) => at));
  }, [wanted]);
  for (const at of faults.keys()) if (at !== undefined) hidden.delete(at);
  return hidden;
}

const plain = (text: string) => fold(text).toLowerCase();
