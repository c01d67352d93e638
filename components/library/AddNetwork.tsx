import { i18n } from '#i18n';
import type { NetworkSummary } from '@/lib/network-summary';
import type { AddState } from './add-state';
import { Giving } from './Giving';
import { fragmentOf } from './library-route';

interface Props {
  state: AddState;
  /** What is in the library already. */
  networks: NetworkSummary[];
}

/** Add to the library: give a text, a link or a file; look at what was found in it; only then keep it. */
export function AddNetwork({ state, networks }: Props) {
  return (
    <section class="add">
      <h1 tabIndex={-1}>{i18n.t('library.add')}</h1>
      <p class="lead">{i18n.t('library.addLead')}</p>
      <Giving state={state} networks={networks} />
      <p class="small">
        <a href={fragmentOf({ view: 'write' })}>{i18n.t('edit.orWrite')}</a>
        <a href={fragmentOf({ view: 'exchange' })}>{i18n.t('exchange.title')}</a>
      </p>
    </section>
  );
}
