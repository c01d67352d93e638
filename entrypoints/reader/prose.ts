/**
 * What an element is to a sentence. Everything unnamed bounds a block.
 *
 * - `inline`: the sentence runs through it.
 * - `gap`: not read; the sentence goes on behind it. `absent`: likewise, and it does not even part two words.
 * - `closed`: not read, and bounds a block.
 */
type Kind = 'inline' | 'gap' | 'absent' | 'closed' | 'break' | 'note' | 'form';

const NAMES: Record<Kind, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark nobr picture q ruby s small slot source ' +
    'span strike strong sub time tt u var wbr',
  gap:
    'audio button canvas code embed iframe input kbd label map math meter object output progress samp select svg ' +
    'textarea video',
  absent: 'noscript rp rt script style template',
  closed: 'datalist head legend nav noframes optgroup option pre title',
  break: 'br',
  note: 'sup',
  form: 'form',
};

const KINDS = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, Kind] => [name, kind as Kind]),
  ),
);

/** A form that asks for these is never read. */
const SECRETS = 'input[type=password], [autocomplete~=one-time-code], [autocomplete*=cc-]';

/** A form that wraps these wraps the page's prose: ASP.NET pages are one form. */
const PROSE = 'p, article, main, blockquote';

/** Not prose, by attribute; asked only of what hit, for attributes are dear to read. */
const NOT_PROSE = [
  '[hidden]',
  '[inert]',
  '[aria-hidden=true]',
  '[role=navigation]',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=menu]',
  '[role=menubar]',
  '[role=tablist]',
  '[contenteditable]:not([contenteditable=false])',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ProseMirror',
  '.ql-editor',
  '.ace_editor',
].join(',');

/** Elements that clip their text to this size (px) or less keep it for screen readers. */
const CLIPPED_SIZE = 1;

/** Clipping is looked for in so many ancestors: "visually hidden" is written on the text's own element or just above. */
const CLIP_DEPTH = 3;

/**
 * What an element is to a sentence; `undefined` bounds a block. Asked of every element, so that it must be cheap: whoever
 * knows its local name gives it.
 */
export function kindOf(element: Element, name = element.localName): Exclude<Kind, 'note' | 'form'> | undefined {
  const kind = KINDS.get(name);
  // A page may hide these methods behind form fields of the same name: take them from where it cannot.
  if (kind === 'note') return Element.prototype.querySelector.call(element, 'a') ? 'absent' : 'inline';
  if (kind !== 'form') return kind;
  const { querySelector } = Element.prototype;
  return querySelector.call(element, SECRETS) || !querySelector.call(element, PROSE) ? 'closed' : undefined;
}

/** Elements of HTML that can have a shadow root (DOM, `attachShadow`), beside those with a hyphen in their name. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether an element of that local name can have a shadow root: cheaper to know than to ask for it. */
export function mayHost(name: string): boolean {
  return HOSTS.has(name) || name.includes('-');
}

/** `instanceof` fails for nodes that the page moved here from a frame. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether the sentence runs through `node`: text and inline elements. */
export function isInline(node: Node): boolean {
  if (isElement(node)) {
    const kind = kindOf(node);
    return kind !== undefined && kind !== 'closed';
  }
  return node.nodeType !== Node.DOCUMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE;
}

/** The parent of a node in the page as it is shown: out of a shadow tree comes its host. */
export function shownParent(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Whether `node` stands outside everything that is never read. */
export function isReadable(node: Node): boolean {
  for (let at: Node | null = node; at; at = shownParent(at)) {
    if (isElement(at) && ['gap', 'absent', 'closed'].includes(kindOf(at) ?? '')) return false;
  }
  return true;
}

/** Whether a reader sees text in `element` and takes it for prose. Dear: asked only of blocks that hit. */
export function isShown(element: Element): boolean {
  for (let at: Node | null = element; at; at = shownParent(at)) {
    if (isElement(at) && at.closest(NOT_PROSE)) return false;
    at = at.getRootNode();
  }
  if ((element as Partial<HTMLElement>).isContentEditable) return false;
  const box = boxOf(element);
  if (!box?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return getComputedStyle(element).fontSize !== '0px' && !isClipped(box);
}

/** The element whose box holds the text: `display: contents` has none of its own. */
function boxOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && getComputedStyle(at).display === 'contents') at = at.parentElement;
  return at;
}

function isClipped(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < CLIP_DEPTH; depth += 1, at = at.parentElement) {
    const style = getComputedStyle(at); // What is not asked of it is not made.
    if (style.clipPath === 'inset(50%)' || style.clipPath === 'inset(100%)') return true;
    if (style.position !== 'absolute' && style.position !== 'fixed') continue;
    if (/^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(style.clip)) return true;
    const { width, height } = at.getBoundingClientRect();
    if (style.overflow !== 'visible' && width <= CLIPPED_SIZE && height <= CLIPPED_SIZE) return true;
  }
  return false;
}
