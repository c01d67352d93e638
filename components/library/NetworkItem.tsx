import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { NetworkId } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { fragmentOf } from './library-route';
import { SelectBox } from './bulk/SelectBox';
import type { Selection } from './bulk/selection-state';
import { Switch } from '@/components/Switch';

interface Props {
  summary: NetworkSummary;
  opened: boolean;
  onEnable(id: NetworkId, enabled: boolean): void;
  /** While several are chosen. */
  selection?: Selection;
  /** All that are shown, in their order. */
  shown: readonly NetworkId[];
}

/** One network in the list: its title leads to it, its switch says whether pages are matched against it. */
export function NetworkItem({ summary, opened, onEnable, selection, shown }: Props) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (opened) entry.current?.scrollIntoView?.({ block: 'nearest' });
  }, [opened]);
  const { id, title, hashtag, findings, relationships, enabled, builtIn } = summary;
  return (
    <li ref={entry} class="network" data-opened={opened} data-off={!enabled} data-choosing={selection !== undefined}>
      {selection && <SelectBox selection={selection} id={id} label={i18n.t('bulk.box', { title })} shown={shown} />}
      <a href={fragmentOf({ view: 'network', network: id })} aria-current={opened ? 'page' : undefined}>
        {title}
      </a>
      <Switch on={enabled} label={i18n.t('library.matchPages', { title })} onChange={on => onEnable(id, on)} />
      <p class="small">
        <code>#{hashtag}</code>
        <span>{counted('library.findings', findings)}</span>
        {relationships > 0 && <span>{counted('library.relationships', relationships)}</span>}
        {builtIn && <span class="mark">{i18n.t('library.builtIn')}</span>}
        {!enabled && <span class="mark">{i18n.t('library.off')}</span>}
      </p>
    </li>
  );
}
