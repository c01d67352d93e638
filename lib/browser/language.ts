import { i18n } from '#i18n';

/** How the interface text runs. */
export interface TextLanguage {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * The language of the interface text, and which way it runs. Where there is no text in the browser's own language it is
 * English, and runs as English does, whatever the browser says of itself.
 */
export function textLanguage(): TextLanguage {
  const lang = i18n.t('language');
  const isOwn = i18n.t('@@ui_locale').split(/[-_]/)[0] === lang.split('-')[0];
  return { lang, dir: isOwn && i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Let a page of ours say which language it is in, and run as that does. */
export function speakLanguage({ documentElement }: Document): void {
  Object.assign(documentElement, textLanguage());
}
