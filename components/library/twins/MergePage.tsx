import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NetworkId, StoredNetwork } from '@/lib/model';
import { fragmentOf } from '@/components/library/library-route';
import { Merging } from './Merging';
import type { TwinsState } from './twins-state';

/** Two networks side by side, to be made one: a preview that can be changed. */
export function MergePage({ pair, state }: { pair: [NetworkId, NetworkId]; state: TwinsState }) {
  const [both, setBoth] = useState<(StoredNetwork | undefined)[]>();
  useEffect(() => {
    void Promise.all(pair.map(id => state.network(id))).then(setBoth, () => setBoth([]));
  }, [pair.join()]);
  if (!both) return null; // They are being read.
  const [one, other] = both;
  if (one && other && one.id !== other.id) return <Merging key={pair.join()} both={[one, other]} state={state} />;
  return (
    <section class="empty">
      <h1 tabIndex={-1}>{i18n.t('twins.notBoth')}</h1>
      <p>
        <a class="button" href={fragmentOf({ view: 'twins' })}>
          {i18n.t('twins.back')}
        </a>
      </p>
    </section>
  );
}
