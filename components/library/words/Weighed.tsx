import { i18n } from '#i18n';
import type { WeighedNode, WeighedPassage } from '@/lib/trial-weighing';
import { percent } from '@/components/locale';
import { reasonText, shownOf } from './tried-words';

/** What the ranking weighed for a sentence: each finding that anything speaks for, its score, and where that comes from. */
export function Weighed({ weighed: { nodes, told } }: { weighed: WeighedPassage }) {
  const [best] = shownOf(nodes);
  if (nodes.length === 0) return <p class="small">{i18n.t('trial.nothingMet')}</p>;
  return (
    <>
      {told < 1 && <p class="small">{i18n.t('trial.tooLittle', { percent: percent(Math.min(0.99, told)) })}</p>}
      <details class="weighed">
        <summary>
          {best
            ? i18n.t('trial.best', { name: best.node.name, percent: percent(best.link.score) })
            : i18n.t('trial.weighed')}
        </summary>
        <ol>
          {nodes.map(one => (
            <WeighedItem key={one.link.node} weighed={one} />
          ))}
        </ol>
      </details>
    </>
  );
}

function WeighedItem({ weighed: { node, link, outcome } }: { weighed: WeighedNode }) {
  return (
    <li data-outcome={outcome}>
      <p>
        <b>{node.name}</b>{' '}
        <span class="small">
          {percent(link.score)} · {i18n.t(`trial.outcome.${outcome}`)}
        </span>
      </p>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${100 * link.score}%` }} />
      </span>
      <ul class="reasons-weighed">
        {link.reasons.map(reason => (
          <li key={`${reason.by} ${reason.words} ${reason.form}`}>
            {reasonText(reason)}{' '}
            <span class="small">{i18n.t('trial.part', { percent: percent(reason.weight / link.score) })}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
