/** The namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that say where and how large something is: copied as they are. */
const PLACED = ['d', 'r', 'x', 'y', 'width', 'height', 'rx', 'transform'];

/** Elements that are seen. */
const SHAPES = new Set(['path', 'circle', 'rect', 'text']);

/** Characters that XML has no place for. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * Copy a part of a drawing with its styles as attributes, so that it looks the same anywhere; what is not seen is left out.
 *
 * @param scale how near the drawing is seen: lines that keep their width on the screen are drawn so wide at that scale.
 */
export function copyOf(element: Element, scale: number): SVGElement | undefined {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  const copy = document.createElementNS(SVG, element.localName);
  for (const name of PLACED) {
    const value = element.getAttribute(name);
    if (value) copy.setAttribute(name, value);
  }
  if (style.opacity && style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (SHAPES.has(element.localName) && !paint(copy, style, scale)) return undefined;
  if (element.localName === 'text') letter(copy, style);
  if (element.children.length === 0) copy.textContent = (element.textContent ?? '').replace(NOT_XML, '');
  for (const child of element.children) {
    const copied = copyOf(child, scale);
    if (copied) copy.append(copied);
  }
  return copy.localName === 'g' && copy.childElementCount === 0 ? undefined : copy;
}

/** Says whether there is anything to see. */
function paint(copy: Element, style: CSSStyleDeclaration, scale: number): boolean {
  const [fill, stroke] = [colourOf(style.fill), colourOf(style.stroke)];
  if (!fill && !stroke) return false;
  copy.setAttribute('fill', fill ?? 'none');
  if (!stroke) return true;
  const own = style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scale : 1;
  copy.setAttribute('stroke', stroke);
  copy.setAttribute('stroke-width', String(lengthOf(style.strokeWidth) / own));
  for (const name of ['stroke-linecap', 'stroke-linejoin', 'paint-order'] as const) {
    const value = style.getPropertyValue(name);
    if (value && !['butt', 'miter', 'normal'].includes(value)) copy.setAttribute(name, value);
  }
  if (style.strokeDasharray && style.strokeDasharray !== 'none') {
    const dashes = style.strokeDasharray.split(/[\s,]+/).map(dash => lengthOf(dash) / own);
    copy.setAttribute('stroke-dasharray', dashes.join(' '));
  }
  return true;
}

function letter(copy: Element, style: CSSStyleDeclaration): void {
  copy.setAttribute('font-size', String(lengthOf(style.fontSize)));
  copy.setAttribute('font-weight', style.fontWeight);
  copy.setAttribute('text-anchor', style.getPropertyValue('text-anchor') || 'start');
}

const lengthOf = (length: string) => Math.round(parseFloat(length) * 1000) / 1000;

/** A computed colour as every program reads it; undefined when nothing of it is seen. */
export function colourOf(computed: string): string | undefined {
  if (!computed || computed === 'none') return undefined;
  const [red, green, blue, alpha = '1'] = /^rgba?\(/.test(computed) ? (computed.match(/[\d.]+/g) ?? []) : [];
  if (blue === undefined) return computed;
  if (Number(alpha) === 0) return undefined;
  const hex = [red, green, blue].map(part => Math.round(Number(part)).toString(16).padStart(2, '0')).join('');
  return Number(alpha) === 1 ? `#${hex}` : computed;
}
