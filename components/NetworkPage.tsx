import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lexicon, StoredNetwork } from '@/lib/model';
import { nodeStyles } from '@/lib/topic-styles';
import { fragmentOf } from './library-route';
import { NetworkFigure } from './NetworkFigure';
import { NodeText } from './NodeText';

interface Props {
  stored: StoredNetwork;
  /** Which topic wears which style. */
  lexicon: Lexicon['topics'];
  /** Id of the finding or relationship that is looked at. */
  selected?: string;
  onSelect(node: string): void;
  onCopyHashtag(): void;
  onCopyLink(): void;
  onExport(): void;
  onRemove(): void;
}

/** One network: what it asks, its picture, every finding and relationship in full. */
export function NetworkPage({ stored, lexicon, selected, onSelect, ...acts }: Props) {
  const { id, network, hashtag, builtIn, addedAt } = stored;
  const page = useRef<HTMLElement>(null);
  const styles = nodeStyles(stored, lexicon);
  useEffect(() => {
    const node = selected === undefined ? undefined : page.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(selected)}"]`);
    node?.focus();
    node?.scrollIntoView({ block: 'center' });
  }, [selected]);
  return (
    <article ref={page}>
      <header class="opening">
        <a class="back" href={fragmentOf({ view: 'network' })}>
          {i18n.t('library.allNetworks')}
        </a>
        <p class="small">
          {builtIn && <span class="mark">{i18n.t('library.builtIn')}</span>}
          <span>{i18n.t('library.addedOn', { date: dateOf(addedAt) })}</span>
        </p>
        <h1 tabIndex={-1}>{network.title}</h1>
        <p class="question">{network.question}</p>
        <p class="actions">
          <button type="button" class="button hashtag" onClick={acts.onCopyHashtag}>
            {i18n.t('library.copyHashtag')} <code>#{hashtag}</code>
          </button>
          <button type="button" class="button" onClick={acts.onCopyLink}>{i18n.t('library.copyLink')}</button>
          <button type="button" class="button" onClick={acts.onExport}>{i18n.t('library.exportOne')}</button>
          <button type="button" class="button danger" onClick={acts.onRemove}>{i18n.t('library.remove')}</button>
        </p>
      </header>
      <NetworkFigure stored={stored} lexicon={lexicon} selected={selected} onSelect={onSelect} />
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">{i18n.t('library.findings', network.findings.length)}</h2>
        <div class="texts">
          {network.findings.map(finding => (
            <NodeText key={finding.id} {...finding} style={styles.get(`${id}/${finding.id}`)} selected={finding.id === selected} />
          ))}
        </div>
      </section>
      {network.relationships.length > 0 && (
        <section aria-labelledby="relationships-title">
          <h2 id="relationships-title">{i18n.t('library.relationships', network.relationships.length)}</h2>
          <div class="texts">
            {network.relationships.map(one => (
              <NodeText key={one.id} {...one} style={styles.get(`${id}/${one.id}`)} selected={one.id === selected} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}

const dateOf = (iso: string) => new Date(iso).toLocaleDateString(undefined, { dateStyle: 'medium' });
