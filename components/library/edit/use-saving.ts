import { useRef, useState } from 'preact/hooks';
import type { EditState } from './edit-state';
import type { useDraftFocus } from './use-draft-focus';

/** Saves a draft, once at a time. Nothing is to be written while it `isSaving`: that would be in no draft. */
export function useSaving(state: EditState, focus: ReturnType<typeof useDraftFocus>) {
  const [isSaving, setSaving] = useState(false);
  const isUnderWay = useRef(false);
  return {
    isSaving,
    async save() {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      const had = document.activeElement?.id;
      setSaving(true);
      if (await state.save()) return; // Another view is shown now.
      isUnderWay.current = false;
      setSaving(false);
      if (state.faults.value.length > 0) focus.onFault();
      else if (had) focus.on(had);
    },
  };
}
