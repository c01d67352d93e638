import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lookalike } from '@/lib/lookalikes';
import { joinedText } from '@/lib/merging';
import type { NetworkSummary } from '@/lib/network-summary';
import { EditField } from '@/components/library/edit/EditField';
import { fragmentOf } from '@/components/library/library-route';
import type { TwinsState } from './twins-state';

interface Props {
  network: NetworkSummary;
  pair: [Lookalike, Lookalike];
  state: TwinsState;
}

/** Two findings of one network that look alike, and what may be done about it. */
export function TwinNodes({ network, pair, state }: Props) {
  const [isMerging, setMerging] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setMerging(false);
    requestAnimationFrame(() => begin.current?.focus()); // Once it is there again.
  };
  return (
    <li class="twin">
      <p class="small">
        <a href={fragmentOf({ view: 'network', network: network.id })}>{network.title}</a>
      </p>
      <div class="beside">
        {pair.map(({ key, node, evidence }) => (
          <div key={key}>
            <h3>
              {node.name}
              {'facet' in node && <span class="facet"> {i18n.t('library.via', { facet: node.facet })}</span>}
            </h3>
            <p>{node.text}</p>
            {evidence > 0 && <p class="small">{i18n.t('edit.kept', evidence)}</p>}
          </div>
        ))}
      </div>
      {isMerging ? (
        <MergeNodes pair={pair} state={state} onStop={stop} />
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

/** What the one finding will say: a preview that can be written on. */
function MergeNodes({ pair: [one, other], state, onStop }: Omit<Props, 'network'> & { onStop(): void }) {
  const [name, setName] = useState(one.node.name);
  const [text, setText] = useState(joinedText(one.node.text, other.node.text));
  const [wrong, setWrong] = useState<string>();
  const evidence = one.evidence + other.evidence;
  const id = `merge-${one.key.replaceAll('/', '-')}`;
  const merge = async () => setWrong(await state.mergeNodes(one.key, other.key, { name, text }));
  const choose = (label: string, chosen: string) => (
    <button type="button" class="quiet" aria-pressed={text === chosen} onClick={() => setText(chosen)}>
      {label}
    </button>
  );
  return (
    <form
      class="merge"
      onSubmit={event => (event.preventDefault(), void merge())}
      onKeyDown={event => event.key === 'Escape' && onStop()}
    >
      <p class="eyebrow">{i18n.t('twins.preview')}</p>
      <EditField id={`${id}-name`} label={i18n.t('edit.findingName')} value={name} isFocused onWrite={setName} />
      <EditField id={`${id}-text`} label={i18n.t('edit.text')} isLong value={text} onWrite={setText} />
      <p class="actions">
        {choose(i18n.t('twins.textOfBoth'), joinedText(one.node.text, other.node.text))}
        {choose(i18n.t('twins.textOf', { name: one.node.name }), one.node.text)}
        {choose(i18n.t('twins.textOf', { name: other.node.name }), other.node.text)}
      </p>
      {evidence > 0 && <p class="small">{i18n.t('twins.evidence', evidence)}</p>}
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <p class="actions">
        <button type="submit" class="button primary">
          {i18n.t('twins.mergeNow')}
        </button>
        <button type="button" class="quiet" onClick={onStop}>
          {i18n.t('twins.cancel')}
        </button>
      </p>
    </form>
  );
}
