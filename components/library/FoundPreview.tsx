import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { NetworkSummary } from '@/lib/network-summary';
import type { Found } from './found';
import { ImportProgress } from './ImportProgress';
import { LibraryPreview } from './exchange/LibraryPreview';
import { fragmentOf } from './library-route';
import { NodeText } from './NodeText';
import { problemSentence } from '@/components/problem-sentence';

interface Props {
  found: Found;
  /** The same network, when the library has it. */
  known?: NetworkSummary;
  busy: boolean;
  onKeep(): void;
  onDiscard(): void;
  /** How much of it is stored, 0 to 1, while that takes long. */
  progress?: number | undefined;
  /** Store nothing of it. */
  onStop(): void;
}

/** What was found in what the reader gave. Nothing of it is stored yet. */
export function FoundPreview({ found, known, busy, onKeep, onDiscard, progress, onStop }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const isStoring = progress !== undefined;
  useEffect(() => {
    if (!isStoring) title.current?.focus(); // At first, and when the button is gone that stops it.
  }, [isStoring]);
  const news =
    found.kind === 'network'
      ? !known || found.aliases.length > 0
      : found.added.length + found.corrections + found.others + found.evidence.added + found.newerNotes > 0;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <p class="eyebrow">{i18n.t('library.notStored')}</p>
      {found.kind === 'network' ? (
        <NetworkPreview found={found} known={known} titleRef={title} />
      ) : (
        <LibraryPreview found={found} titleRef={title} />
      )}
      {isStoring && <ImportProgress share={progress} onStop={onStop} />}
      <div class="actions" hidden={isStoring}>
        {news && (
          <button type="button" class="button primary" aria-disabled={busy} onClick={onKeep}>
            {i18n.t(found.kind === 'network' ? 'library.keep' : 'library.import')}
          </button>
        )}
        {known && (
          <a class={news ? 'quiet' : 'button primary'} href={fragmentOf({ view: 'network', network: known.id })}>
            {i18n.t('library.openIt')}
          </a>
        )}
        <button type="button" class="button" onClick={onDiscard}>
          {i18n.t('library.discard')}
        </button>
      </div>
    </section>
  );
}

/** Where the focus goes once something was found. */
export type TitleRef = { titleRef: { current: HTMLHeadingElement | null } };

function NetworkPreview({
  found,
  known,
  titleRef,
}: { found: Found & { kind: 'network' }; known?: NetworkSummary } & TitleRef) {
  const { network, hashtag, notes } = found;
  return (
    <>
      <h2 id="preview-title" tabIndex={-1} ref={titleRef}>
        {network.title}
      </h2>
      <p class="question">{network.question}</p>
      <p class="small">
        <code>#{hashtag}</code>
        <span>{counted('library.findings', network.findings.length)}</span>
        <span>{counted('library.relationships', network.relationships.length)}</span>
      </p>
      {known && <p class="note">{i18n.t('library.known')}</p>}
      {notes.map(note => (
        <p key={note.key} class="note">
          {problemSentence(note)}
        </p>
      ))}
      <div class="texts">
        {[...network.findings, ...network.relationships].map(node => (
          <NodeText key={node.id} {...node} />
        ))}
      </div>
    </>
  );
}
