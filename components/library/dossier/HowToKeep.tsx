import { i18n } from '#i18n';

/** What to do for there to be evidence. */
export function HowToKeep() {
  return (
    <section class="how">
      <h2>{i18n.t('dossier.how')}</h2>
      <ol>
        <li>{i18n.t('dossier.howCard')}</li>
        <li>{i18n.t('dossier.howKeep')}</li>
      </ol>
      <p>{i18n.t('dossier.howSelect')}</p>
      <p class="actions">
        <a class="button" href="/welcome.html" target="_blank" rel="noopener">
          {i18n.t('dossier.trySample')}
        </a>
      </p>
    </section>
  );
}
