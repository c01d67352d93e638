import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Finding, Lexicon, NetworkId, NodeKey, Relationship, StoredNetwork } from '@/lib/model';
import type { Tally } from '@/lib/tally';
import { nodeStyles } from '@/lib/topic-styles';
import type { FigureState } from '@/components/graph/figure-state';
import { NetworkFigure } from '@/components/graph/NetworkFigure';
import { NetworkOpening } from './NetworkOpening';
import { NetworkTabs } from './NetworkTabs';
import { NodeText } from './NodeText';

interface Props {
  stored: StoredNetwork;
  /** Which topic wears which style. */
  lexicon: Lexicon['topics'];
  /** Id of the finding or relationship that is looked at. */
  selected?: string;
  /** How much is kept for each; undefined until that is known. */
  tallies?: ReadonlyMap<NodeKey, Tally>;
  /** What its picture is drawn from besides it. */
  figure: FigureState;
  onSelect(node: string): void;
  onCopyHashtag(): void;
  onCopyLink(): void;
  /** By which it can be had as a file. */
  exporting: ComponentChildren;
  onRemove(): void;
}

/** One network: what it asks, its picture, every finding and relationship in full. */
export function NetworkPage({ stored, lexicon, selected, tallies, figure, onSelect, ...acts }: Props) {
  const page = useRef<HTMLElement>(null);
  const { findings, relationships } = stored.network;
  const styles = nodeStyles(stored, lexicon);
  const styleOf = (node: string) => styles.get(`${stored.id}/${node}`);
  const keptFor = (node: string) => ({ network: stored.id, tally: tallies?.get(`${stored.id}/${node}`) });
  useEffect(() => {
    if (selected === undefined) return;
    const node = page.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(selected)}"].node-text`);
    node?.focus();
    node?.scrollIntoView({ block: 'center' });
  }, [selected]);
  return (
    <article ref={page}>
      <NetworkOpening stored={stored} {...acts} />
      <NetworkTabs network={stored.id} view="network" />
      <Missing node={selected} among={[...findings, ...relationships]} />
      <NetworkFigure stored={stored} lexicon={lexicon} state={figure} selected={selected} onSelect={onSelect} />
      <Texts
        title={counted('library.findings', findings.length)}
        nodes={findings}
        selected={selected}
        styleOf={styleOf}
        keptFor={keptFor}
      />
      {relationships.length > 0 && (
        <Texts
          title={counted('library.relationships', relationships.length)}
          nodes={relationships}
          selected={selected}
          styleOf={styleOf}
          keptFor={keptFor}
        />
      )}
    </article>
  );
}

/** The address may be of before the network was edited. */
function Missing({ node, among }: { node: string | undefined; among: (Finding | Relationship)[] }) {
  if (node === undefined || among.some(({ id }) => id === node)) return null;
  return (
    <p role="note" class="note">
      <strong>{i18n.t('dossier.missing')}</strong>
      <br />
      {i18n.t('dossier.missingHelp')}
    </p>
  );
}

interface TextsProps {
  title: string;
  nodes: (Finding | Relationship)[];
  selected?: string;
  styleOf(node: string): number | undefined;
  keptFor(node: string): { network: NetworkId; tally?: Tally };
}

function Texts({ title, nodes, selected, styleOf, keptFor }: TextsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <div class="texts">
        {nodes.map(node => (
          <NodeText
            key={node.id}
            {...node}
            style={styleOf(node.id)}
            selected={node.id === selected}
            kept={keptFor(node.id)}
          />
        ))}
      </div>
    </section>
  );
}
