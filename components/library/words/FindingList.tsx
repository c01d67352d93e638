import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { Finding, Lexicon, Relationship } from '@/lib/model';
import { nodeStyles } from '@/lib/topic-styles';
import { useNewFocus } from '@/components/library/use-new-focus';
import { FindingWords, isFound } from './FindingWords';
import type { WordsView } from './words-page';

/** So many findings are shown at first, and more at a time: a network may have thousands. */
const PAGE = 50;

interface Props {
  view: WordsView;
  /** Which topic wears which style. */
  lexicon: Lexicon['topics'];
}

/** The findings and relationships, each with what it is known by. */
export function FindingList({ view, lexicon }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const { stored } = view;
  const found = nodesFound(view);
  const styles = nodeStyles(stored, lexicon);
  const shown = found.slice(0, limit);
  const list = useNewFocus<HTMLElement>(shown.length, ':scope > .fold > summary');
  if (found.length === 0) return null;
  const more = found.length - limit;
  return (
    <section ref={list.ref} aria-labelledby="findings-title">
      <h2 id="findings-title">{i18n.t('words.findings')}</h2>
      <p class="small">{i18n.t('words.findingsNote')}</p>
      {shown.map(node => (
        <FindingWords key={node.id} view={view} node={node} style={styles.get(`${stored.id}/${node.id}`)} />
      ))}
      {more > 0 && (
        <button type="button" class="button" onClick={() => (list.await(), setLimit(limit + PAGE))}>
          {counted('words.moreFindings', Math.min(PAGE, more))}
        </button>
      )}
    </section>
  );
}

/** The findings and relationships that have the filter in their names or words. */
export function nodesFound(view: WordsView): (Finding | Relationship)[] {
  const { findings, relationships } = view.stored.network;
  return [...findings, ...relationships].filter(node => view.filter === '' || isFound(view, node));
}
