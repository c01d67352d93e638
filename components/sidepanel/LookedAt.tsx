import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import type { NodeKey } from '@/lib/model';
import { STANCES } from '@/lib/evidence';
import type { SidepanelState } from './sidepanel-state';

/** The finding that is looked at: what it says, how much speaks to it here, and how much was kept for it anywhere. */
export function LookedAt({ state, node: key }: { state: SidepanelState; node: NodeKey }) {
  const node = state.picture.value?.nodes.find(one => one.key === key);
  if (!node) return null;
  const style = `topic-${state.styles.value.get(key) ?? 0}`;
  return (
    <section class={`looked-at-finding ${style}`} aria-label={i18n.t('sidepanel.finding')}>
      <h2>
        <i class={`dot of-${node.kind}`} aria-hidden="true" />
        {node.name}{' '}
        {node.facet && (
          <span class="facet">
            {i18n.t('query.via')} {node.facet}
          </span>
        )}
      </h2>
      <button
        type="button"
        class="icon close"
        aria-label={i18n.t('sidepanel.letGo')}
        title={i18n.t('sidepanel.letGo')}
        onClick={() => state.select(key)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4.5 4.5 7 7m0-7-7 7" />
        </svg>
      </button>
      <Text key={key} text={node.text} />
      <Standing state={state} node={key} />
    </section>
  );
}

/** Its beginning; all of it at a press. */
function Text({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(false), [text]);
  return (
    <p class={isWhole ? 'text whole' : 'text'}>
      <button type="button" dir="auto" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {text}
      </button>
    </p>
  );
}

function Standing({ state, node }: { state: SidepanelState; node: NodeKey }) {
  const here = state.page.matched.value.get(node)?.length ?? 0;
  const tally = state.tallies.value.get(node);
  return (
    <p class="tally">
      <span>{here === 0 ? i18n.t('sidepanel.untouched') : counted('sidepanel.here', here)}</span>
      {STANCES.filter(stance => tally?.[stance]).map(stance => (
        <span key={stance}>
          <StanceMark stance={stance} /> {counted(`sidepanel.tally.${stance}`, tally![stance])}
        </span>
      ))}
      <button
        type="button"
        class="text-button"
        aria-label={i18n.t('dossier.openOf', { name: state.nameOf(node) })}
        onClick={() => void state.openDossier(node)}
      >
        {i18n.t('sidepanel.dossier')}
      </button>
    </p>
  );
}
