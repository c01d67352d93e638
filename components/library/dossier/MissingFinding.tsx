import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { fragmentOf } from '@/components/library/library-route';

/** What is said where a network has no such finding, below `where`, the way to it: the address is of before it was edited. */
export function MissingFinding({ where }: { where: ComponentChildren }) {
  return (
    <section class="dossier empty">
      {where}
      <h1 tabIndex={-1}>{i18n.t('dossier.missing')}</h1>
      <p class="lead">{i18n.t('dossier.missingHelp')}</p>
      <p class="actions">
        <a class="button primary" href={fragmentOf({ view: 'evidence' })}>
          {i18n.t('dossier.all')}
        </a>
      </p>
    </section>
  );
}
