import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { OtherAnswer } from '@/lib/answers';
import { partsOf } from '@/lib/node-key';
import { fragmentOf } from '@/components/library/library-route';

/** More would bury the answer itself. */
const SHOWN = 3;

/** What an answer shares with others, and where it is set against them. */
export function Others({ others }: { others: OtherAnswer[] }) {
  return (
    <section class="others">
      {others.length > 0 && <h3>{i18n.t('answers.beside')}</h3>}
      <ul>
        {others.slice(0, SHOWN).map(other => (
          <li key={other.key} data-twin={other.isTwin}>
            <Other other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ other: { key, name, isTwin, shared, both, opposed } }: { other: OtherAnswer }) {
  const { network, id } = partsOf(key);
  return (
    <>
      <a href={fragmentOf({ view: 'dossier', network, node: id })}>{name}</a>{' '}
      {isTwin && <span class="mark">{i18n.t('answers.twin')}</span>}
      {opposed > 0 && <p class="small rivals">{counted('answers.opposed', opposed)}</p>}
      {both > opposed && <p class="small">{counted('answers.both', both - opposed)}</p>}
      {shared.length > 0 && <p class="small">{i18n.t('answers.words', { words: shared.join(', ') })}</p>}
    </>
  );
}
