/** A part of the code, and what it may know. */
export interface Place {
  name: string;
  /** Files of this place, by path. */
  files: RegExp;
  /** What they may import: paths from the project's root, or package names. */
  imports: RegExp;
}

const PURE_PACKAGES =
  'fuse\\.js|canonicalize|valibot|@orama/stemmers/english|d3-force|papaparse|fflate|approx-string-match';
const KNOWLEDGE = 'assets/(concepts|fields|ordinary-words|stems)\\.json';
const VIEW_PACKAGES = 'preact(/.*)?|@preact/signals|d3-force';

/** The folder says where code may run. The first place that a file belongs to counts. */
export const PLACES: Place[] = [
  { name: 'lib', files: /^lib\/[^/]+$/, imports: new RegExp(`^(lib/[^/]+|${KNOWLEDGE}|${PURE_PACKAGES})$`) },
  { name: 'lib/store', files: /^lib\/store\//, imports: new RegExp(`^(lib/(store/)?[^/]+|dexie|${PURE_PACKAGES})$`) },
  {
    name: 'lib/browser',
    files: /^lib\/browser\//,
    imports: /^(lib\/(browser\/)?[^/]+|lib\/store\/[^/]+|wxt\/.+|#imports|#i18n)$/,
  },
  {
    name: 'components',
    files: /^components\//,
    imports: new RegExp(`^(lib/[^/]+|components/.+|assets/.+|#i18n|${VIEW_PACKAGES})$`),
  },
  {
    name: 'the background',
    files: /^entrypoints\/background\//,
    imports: /^(lib\/.+|valibot|assets\/.+|entrypoints\/background\/.+|wxt\/.+|#imports|#i18n)$/,
  },
  {
    name: 'the content script',
    files: /^entrypoints\/content\//,
    imports: new RegExp(`^(lib/[^/]+|lib/browser/.+|components/.+|entrypoints/content/.+|wxt/.+)$`),
  },
  {
    name: 'the reader',
    files: /^entrypoints\/reader\//,
    imports: new RegExp(
      `^(lib/[^/]+|lib/browser/.+|components/.+|entrypoints/(content|reader)/.+|wxt/.+|${VIEW_PACKAGES})$`,
    ),
  },
  {
    name: 'the keeper',
    files: /^entrypoints\/keeper\//,
    imports: /^(lib\/[^/]+|lib\/browser\/.+|components\/.+|entrypoints\/(content|reader|keeper)\/.+|wxt\/.+|#i18n)$/,
  },
  {
    name: 'the card',
    files: /^entrypoints\/card\//,
    imports: new RegExp(
      `^(lib/[^/]+|lib/browser/language|components/.+|assets/.+|entrypoints/card/.+|wxt/.+|#i18n|${VIEW_PACKAGES})$`,
    ),
  },
  {
    name: 'pages',
    files: /^entrypoints\//,
    imports: new RegExp(`^(lib/.+|components/.+|assets/.+|wxt/.+|#imports|#i18n|${VIEW_PACKAGES})$`),
  },
];
