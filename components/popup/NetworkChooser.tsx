import { i18n } from '#i18n';
import type { NetworkId } from '@/lib/model';
import type { ShownNetwork } from './shown-state';

interface Choice {
  id: NetworkId;
  network: { title: string };
}

interface Props {
  shown: ShownNetwork;
  /** The best-matched first. */
  choices: Choice[];
  /** Passages of this page by network. */
  counts: ReadonlyMap<NetworkId, number>;
  onChoose(id: NetworkId): void;
}

/** Which network is looked at; a choice when there are several. */
export function NetworkChooser({ shown, choices, counts, onChoose }: Props) {
  const others = choices.some(({ id }) => id === shown.id) || shown.isPreview ? choices : [shown, ...choices];
  if (shown.isPreview || others.length < 2)
    return (
      <h1 class="network-title" title={shown.network.title}>
        {shown.network.title}
      </h1>
    );
  return (
    <h1 class="network-title">
      <select
        aria-label={i18n.t('popup.choose')}
        value={shown.id}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {others.map(({ id, network }) => (
          <option key={id} value={id} selected={id === shown.id}>
            {counts.has(id) ? `${network.title} (${i18n.t('graph.passages', counts.get(id)!)})` : network.title}
          </option>
        ))}
      </select>
    </h1>
  );
}
