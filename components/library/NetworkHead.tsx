import { i18n } from '#i18n';
import { fragmentOf } from './library-route';

interface Props {
  title: string;
  /** What it asks; a network that is begun asks nothing yet. */
  question?: string;
}

/** What stands over a view of a network: the way back to all of them, what it is called, what it asks. */
export function NetworkHead({ title, question }: Props) {
  return (
    <header class="opening">
      <a class="back" href={fragmentOf({ view: 'network' })}>
        {i18n.t('library.allNetworks')}
      </a>
      <h1 tabIndex={-1}>{title}</h1>
      {question !== undefined && <p class="question">{question}</p>}
    </header>
  );
}
