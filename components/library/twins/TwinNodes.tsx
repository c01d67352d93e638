import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Lookalike } from '@/lib/lookalikes';
import { joinedText } from '@/lib/merging';
import type { NetworkSummary } from '@/lib/network-summary';
import { fragmentOf } from '@/components/library/library-route';
import { useFocusBack } from '@/components/library/use-focus-back';
import { MergeNodes } from './MergeNodes';
import type { MergedText, TwinsState } from './twins-state';

interface Props {
  network: NetworkSummary;
  pair: [Lookalike, Lookalike];
  state: TwinsState;
}

/** Two findings of one network that look alike, and what may be done about it. */
export function TwinNodes({ network, pair, state }: Props) {
  const [isMerging, setMerging] = useState(false);
  const [written, write] = useState<MergedText>(() => textOf(pair)); // It outlives a press of Escape.
  const begin = useFocusBack(isMerging);
  return (
    <li class="twin">
      <p class="small">
        <a href={fragmentOf({ view: 'network', network: network.id })}>{network.title}</a>
      </p>
      <Beside pair={pair} />
      {isMerging ? (
        <MergeNodes {...{ pair, written, state }} onWrite={write} onStop={() => setMerging(false)} />
      ) : (
        <p class="actions">
          <button ref={begin} type="button" class="button" onClick={() => setMerging(true)}>
            {i18n.t('twins.merge')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => void state.keepApart(pair.map(({ key }) => key) as [string, string])}
          >
            {i18n.t('twins.notSame')}
          </button>
        </p>
      )}
    </li>
  );
}

function textOf([one, other]: Props['pair']): MergedText {
  return { name: one.node.name, text: joinedText(one.node.text, other.node.text) };
}

function Beside({ pair }: Pick<Props, 'pair'>) {
  return (
    <div class="beside">
      {pair.map(({ key, node, evidence }) => (
        <div key={key}>
          <h3>
            {node.name}
            {'facet' in node && <span class="facet"> {i18n.t('library.via', { facet: node.facet })}</span>}
          </h3>
          <p>{node.text}</p>
          {evidence > 0 && <p class="small">{counted('edit.kept', evidence)}</p>}
        </div>
      ))}
    </div>
  );
}
