import highlightCss from '../content/highlight.css?inline';

/** Lends the look of highlights to shadow trees. */
export interface ShadowStyles {
  /** Lend it to the tree that `node` is in, if it is in one. */
  lendTo(node: Node): void;
}

/**
 * In Chromium highlights inherit into shadow trees; in Firefox the manifest's CSS ends at them. The DOM stays as it is:
 * one more style sheet is adopted, by open roots with passages only.
 */
export function createShadowStyles(): ShadowStyles {
  const lent = new WeakSet<Node>();
  let sheet: CSSStyleSheet | undefined;
  return {
    lendTo(node) {
      if (!import.meta.env.FIREFOX) return;
      const root = node.getRootNode();
      if (!('adoptedStyleSheets' in root) || root === document || lent.has(root)) return; // What was taken out has none.
      lent.add(root);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(highlightCss);
      }
      const shadow = root as ShadowRoot;
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
    },
  };
}
