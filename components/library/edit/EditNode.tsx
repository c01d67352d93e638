import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { DraftList, DraftNode } from '@/lib/draft';
import type { Fault } from '@/lib/draft-faults';
import { pure } from '@/components/graph/pure';
import { EditField } from './EditField';
import { faultSentence, fieldId } from './fault-sentence';

interface Props {
  node: DraftNode;
  list: DraftList;
  /** Its number in its list, from 1. */
  place: number;
  count: number;
  faults: readonly Fault[];
  /** How many passages were kept for it. */
  evidence: number;
  onWrite(at: number, written: Partial<DraftNode>, into: string): void;
  onMove(at: number, by: number): void;
  onRemove(at: number): void;
}

/** One finding or relationship of a draft. */
export const EditNode = pure(function EditNode(props: Props) {
  const { node, list, place, count, faults, evidence, onWrite, onMove, onRemove } = props;
  const { at, name } = node;
  const faultOf = (field: Fault['field']) => {
    const fault = faults.find(each => each.field === field);
    return fault && faultSentence(fault);
  };
  const called = name.trim() || i18n.t('edit.nameless', { place: String(place) });
  const field = (part: 'name' | 'facet' | 'text', label: string, isLong = false) => (
    <EditField
      id={fieldId(part, at)}
      label={label}
      isLong={isLong}
      value={node[part]}
      fault={faultOf(part)}
      onWrite={(value, into) => onWrite(at, { [part]: value }, into)}
    />
  );
  const isFinding = list === 'findings';
  return (
    <li class="edit-node" data-at={at} data-kind={isFinding ? 'finding' : 'relationship'}>
      <div class="edit-names">
        {field('name', i18n.t(isFinding ? 'edit.findingName' : 'edit.relationshipName'))}
        {!isFinding && field('facet', i18n.t('edit.facet'))}
      </div>
      {field('text', i18n.t('edit.text'), true)}
      <Acts {...{ at, place, count, evidence, called, onMove, onRemove }} />
    </li>
  );
});

interface ActsProps extends Pick<Props, 'place' | 'count' | 'evidence' | 'onMove' | 'onRemove'> {
  at: number;
  called: string;
}

function Acts({ at, place, count, evidence, called, onMove, onRemove }: ActsProps) {
  const move = (by: number, isLast: boolean, sign: string) => (
    <button
      type="button"
      class="quiet"
      id={fieldId(by < 0 ? 'up' : 'down', at)}
      aria-disabled={isLast}
      aria-label={i18n.t(by < 0 ? 'edit.moveUp' : 'edit.moveDown', { name: called })}
      title={i18n.t(by < 0 ? 'edit.up' : 'edit.down')}
      onClick={() => onMove(at, by)}
    >
      {sign}
    </button>
  );
  return (
    <div class="edit-acts">
      <span class="small">{evidence > 0 && counted('edit.kept', evidence)}</span>
      {move(-1, place === 1, '↑')}
      {move(1, place === count, '↓')}
      <button type="button" class="quiet danger" onClick={() => onRemove(at)}>
        {i18n.t('edit.remove')} <span class="unseen">{called}</span>
      </button>
    </div>
  );
}
