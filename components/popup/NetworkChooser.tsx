import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, locale } from '@/components/locale';
import type { NetworkId } from '@/lib/model';
import { once } from '@/lib/once';
import type { ShownNetwork } from './shown-state';

interface Choice {
  id: NetworkId;
  title: string;
}

interface Props {
  shown: ShownNetwork;
  /** The best-matched first. */
  choices: Choice[];
  /** Passages of this page by network. */
  counts: ReadonlyMap<NetworkId, number>;
  onChoose(id: NetworkId): void;
}

/** From so many networks on, those that this page speaks to stand apart, and the others are in alphabetical order. */
const MANY = 8;

const collator = once(() => new Intl.Collator(locale()));
const byName = (a: Choice, b: Choice) => collator().compare(a.title, b.title);

/** Which network is looked at; a choice when there are several. */
export function NetworkChooser({ shown, choices, counts, onChoose }: Props) {
  const { id: chosen, isPreview, network } = shown;
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []); // Hundreds to choose among are not what the first picture waits for.
  const isListed = isPreview || choices.some(({ id }) => id === chosen);
  const all = isListed ? choices : [{ id: chosen, title: network.title }, ...choices];
  if (isPreview || all.length < 2)
    return (
      <h1 class="network-title" title={network.title}>
        {network.title}
      </h1>
    );
  const option = ({ id, title }: Choice) => (
    <option key={id} value={id} selected={id === chosen}>
      {counts.has(id) ? `${title} (${counted('graph.passages', counts.get(id)!)})` : title}
    </option>
  );
  const isMany = all.length >= MANY;
  const matched = all.filter(({ id }) => counts.has(id));
  const others = all.filter(({ id }) => !counts.has(id));
  const byTitle = isMany && isDrawn ? others.toSorted(byName) : others.filter(({ id }) => !isMany || id === chosen);
  return (
    <h1 class="network-title">
      <select
        aria-label={i18n.t('popup.choose')}
        value={chosen}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {!isMany || matched.length === 0 ? (
          [...matched, ...byTitle].map(option)
        ) : (
          <>
            <optgroup label={i18n.t('popup.spokenTo')}>{matched.map(option)}</optgroup>
            <optgroup label={i18n.t('popup.otherNetworks')}>{byTitle.map(option)}</optgroup>
          </>
        )}
      </select>
    </h1>
  );
}
