import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import { fragmentOf } from '@/components/library/library-route';
import { NodeText } from '@/components/library/NodeText';
import { counted, momentOf } from '@/components/locale';

interface Props {
  former: FormerVersion;
  onBringBack(former: FormerVersion): void;
}

/** A network as it was before it was edited: says so, and leads to what it is now. */
export function FormerPage({ former, onBringBack }: Props) {
  const { stored } = former;
  const { question, title, findings, relationships } = stored.network;
  return (
    <article class="former">
      <FormerNote former={former} onBringBack={onBringBack} />
      <header class="opening">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="question">{question}</p>
        <p class="small">
          <code>#{stored.hashtag}</code>
        </p>
      </header>
      {[findings, relationships].map(
        (nodes, index) =>
          nodes.length > 0 && (
            <section key={index}>
              <h2>{counted(index === 0 ? 'library.findings' : 'library.relationships', nodes.length)}</h2>
              <div class="texts">
                {nodes.map(node => (
                  <NodeText key={node.id} {...node} />
                ))}
              </div>
            </section>
          ),
      )}
    </article>
  );
}

function FormerNote({ former, onBringBack }: Props) {
  const { changedAt, now } = former;
  return (
    <section class="note" role="status">
      <p>
        <strong>{i18n.t('edit.former')}</strong>{' '}
        {now === undefined ? i18n.t('edit.formerGone') : i18n.t('edit.formerHelp', { when: momentOf(changedAt) })}
      </p>
      <p class="actions">
        {now !== undefined && (
          <a class="button primary" href={fragmentOf({ view: 'network', network: now })}>
            {i18n.t('edit.openNow')}
          </a>
        )}
        <button type="button" class="button" onClick={() => onBringBack(former)}>
          {i18n.t('edit.bringBack')}
        </button>
      </p>
    </section>
  );
}
