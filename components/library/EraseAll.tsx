import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { EraseQuestion } from './EraseQuestion';
import { useFocusBack } from './use-focus-back';

interface Props {
  networks: number;
  /** Kept passages. */
  evidence: number;
  corrections: number;
  onExport(): void;
  onErase(): Promise<unknown>;
}

/** Erase everything, in two steps, with a copy offered in between. */
export function EraseAll({ networks, evidence, corrections, onExport, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  const begin = useFocusBack(asking);
  const stop = () => setAsking(false);
  return (
    <section aria-labelledby="erase-title">
      <h2 id="erase-title">{i18n.t('settings.erase')}</h2>
      {asking ? (
        <EraseQuestion
          lost={`${counted('library.networksCount', networks)}, ${counted('found.evidence', evidence)}, ${counted('library.corrections', corrections)}.`}
          onExport={onExport}
          onErase={() => void onErase().then(stop)}
          onStop={stop}
        />
      ) : (
        <>
          <p>{i18n.t('settings.eraseNote')}</p>
          <button ref={begin} type="button" class="button danger" onClick={() => setAsking(true)}>
            {i18n.t('settings.eraseBegin')}
          </button>
        </>
      )}
    </section>
  );
}
