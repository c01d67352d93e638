import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft, DraftList, DraftNode } from '@/lib/draft';
import { withMoved, withNode, withoutNode, withWritten } from '@/lib/draft-edits';
import type { Fault } from '@/lib/draft-faults';
import type { NodeKey } from '@/lib/model';
import { totalOf, type Tally } from '@/lib/tally';
import { EditField } from './EditField';
import { EditList } from './EditList';
import type { EditState } from './edit-state';
import { faultSentence, fieldId } from './fault-sentence';
import { movedSentence } from './moved-sentence';
import { SaveBar } from './SaveBar';
import { useDraftFocus } from './use-draft-focus';
import { useEditKeys } from './use-edit-keys';
import { useSaving } from './use-saving';

interface Props {
  state: EditState;
  /** What was kept for each finding. */
  tallies?: ReadonlyMap<NodeKey, Tally>;
}

/** A network as it is written: every change can be undone, and is put aside at once. */
export function EditForm({ state, tallies }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const focus = useDraftFocus(form);
  const { draft, faults } = state;
  const byNode = useMemo(() => Map.groupBy(faults.value, ({ at }) => at), [faults.value]);
  const [moved, setMoved] = useState('');
  const acts = useMemo(() => actsOf(state, focus.on, setMoved), [state]);
  useLeaving(state);
  useEditKeys(form, state, acts.onMove);
  const own = (field: 'question' | 'title') => {
    const fault = byNode.get(undefined)?.find(each => each.field === field);
    return <OwnField field={field} state={state} fault={fault} />;
  };
  const { isSaving, save } = useSaving(state, focus);
  const list = (which: DraftList) => (
    <EditList
      list={which}
      nodes={draft.value[which]}
      faults={byNode}
      evidenceOf={({ were }) => keptFor(were, tallies)}
      {...acts}
    />
  );
  return (
    <form ref={form} class="edit" noValidate onSubmit={event => (event.preventDefault(), void save())}>
      <div class="edit-all" inert={isSaving}>
        {own('question')}
        {own('title')}
        {list('findings')}
        {list('relationships')}
      </div>
      <p class="unseen" role="status">
        {moved}
      </p>
      <SaveBar state={state} onSave={() => void save()} onStep={() => focus.keep()} />
    </form>
  );
}

interface OwnFieldProps {
  field: 'question' | 'title';
  state: EditState;
  fault?: Fault;
}

/** What a network as a whole says. */
function OwnField({ field, state: { draft, write }, fault }: OwnFieldProps) {
  return (
    <EditField
      id={fieldId(field)}
      label={i18n.t(`edit.${field}`)}
      placeholder={i18n.t(`edit.${field}Hint`)}
      isLong={field === 'question'}
      value={draft.value[field]}
      fault={fault && faultSentence(fault)}
      onWrite={(value, into) => write({ ...draft.value, [field]: value }, into)}
    />
  );
}

function keptFor(keys: NodeKey[], tallies: Props['tallies']): number {
  return keys.reduce((sum, key) => {
    const tally = tallies?.get(key);
    return tally ? sum + totalOf(tally) : sum;
  }, 0);
}

/** What the lists do; the same functions as long as the draft is written on. */
function actsOf({ draft, write }: EditState, focusOn: (id: string) => void, tell: (moved: string) => void) {
  return {
    onAdd(list: DraftList) {
      const { draft: next, at } = withNode(draft.value, list);
      write(next);
      focusOn(fieldId('name', at));
    },
    onWrite: (at: number, written: Partial<DraftNode>, into: string) =>
      write(withWritten(draft.value, at, written), into),
    onMove(at: number, by: number) {
      const had = document.activeElement?.id;
      write(withMoved(draft.value, at, by));
      if (had) focusOn(had);
      tell(movedSentence(draft.value, at));
    },
    onRemove(at: number) {
      const next = neighbourOf(draft.value, at);
      write(withoutNode(draft.value, at));
      focusOn(next);
    },
  };
}

/** Where reading goes on when one is gone: at the next that is shown. */
function neighbourOf({ findings }: Draft, at: number): string {
  const gone = document.querySelector(`.edit-node[data-at="${at}"]`);
  const next = gone?.nextElementSibling ?? gone?.previousElementSibling;
  if (next instanceof HTMLElement) return fieldId('name', Number(next.dataset.at));
  return `edit-add-${findings.some(node => node.at === at) ? 'findings' : 'relationships'}`;
}

/** Where the draft could not be put aside, the browser asks before the page is left. */
function useLeaving({ hasRoom, isChanged }: EditState): void {
  useEffect(() => {
    const leave = new AbortController();
    const ask = (event: Event) => {
      if (!hasRoom.value && isChanged.value) event.preventDefault();
    };
    addEventListener('beforeunload', ask, { signal: leave.signal });
    return () => leave.abort();
  }, [hasRoom, isChanged]);
}
