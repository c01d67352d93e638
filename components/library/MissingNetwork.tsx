import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import type { NetworkId } from '@/lib/model';
import type { Editing } from './edit/editing';
import { FormerPage } from './edit/FormerPage';
import { EmptyLibrary } from './EmptyLibrary';
import type { LibraryState } from './library-state';

/** What is shown where there is no network: what it was before it was edited, or what to do. */
export function MissingNetwork({ id, state }: { id: NetworkId | undefined; state: LibraryState }) {
  const [former, setFormer] = useState<FormerVersion | 'unknown' | undefined>(id === undefined ? 'unknown' : undefined);
  const networks = state.networks.value ?? [];
  useEffect(() => {
    if (id === undefined) return;
    let isShown = true;
    const know = (found?: FormerVersion) => void (isShown && setFormer(found ?? 'unknown'));
    state.editing.formerVersion(id).then(know, () => know());
    return () => void (isShown = false);
  }, [id, networks]);
  if (former === undefined) return null; // It is being looked for.
  const removed = state.removed.value.find(one => one.id === id);
  return (
    <>
      <Unsaved id={id} editing={state.editing} />
      {former !== 'unknown' ? (
        <FormerPage former={former} onBringBack={state.editing.bringBack} />
      ) : (
        <EmptyLibrary
          any={networks.length > 0}
          missing={id !== undefined}
          onRestore={removed && (() => state.restore(removed.id))}
          onBuiltIn={state.addBuiltIn}
        />
      )}
    </>
  );
}

/** What was written on it when it went. */
function Unsaved({ id, editing }: { id: NetworkId | undefined; editing: Editing }) {
  const unsaved = id === undefined ? undefined : editing.unsaved(id);
  if (!unsaved) return null;
  return (
    <section class="note" role="status">
      <p>{i18n.t('edit.stillHere')}</p>
      <button type="button" class="button" onClick={() => editing.asNew(unsaved)}>
        {i18n.t('edit.asNew')}
      </button>
    </section>
  );
}
