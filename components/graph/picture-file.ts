import { wrap, type Measure } from '@/lib/labels';
import { colourOf, copyOf, SVG } from './picture-copy';

/** What stands around a picture that is carried away. */
export interface Framing {
  title: string;
  /** All that the picture says, in words. */
  description: string;
  /** What lights it, in a line; may be empty. */
  note: string;
  /** The network's hashtag, if it is known. */
  hashtag?: string | undefined;
  topics: { name: string; style: number }[];
  /** How near the picture is seen. */
  scale: number;
  measure: Measure;
}

/** Between what stands around the picture and the edge; and line heights; px. */
const EDGE = 16;
const TITLE = { size: 15, line: 20 };
const SMALL = { size: 11.5, line: 17 };
const DOT = 4;
const FONTS = "system-ui, 'Segoe UI', Roboto, Ubuntu, 'Helvetica Neue', sans-serif";

/** A picture as a file of its own: SVG whose text is text, whose colours are there, and which says what it shows. */
export interface PictureFile {
  svg: string;
  width: number;
  height: number;
}

/** Copy what is drawn, as it is seen now, with its title above and its legend below. `light`: whatever colours it has here. */
export function pictureFile(drawing: SVGSVGElement, light: boolean, framing: Framing): PictureFile {
  const figure = drawing.closest<HTMLElement>('.graph')!;
  const before = figure.style.colorScheme;
  if (light) figure.style.colorScheme = 'light'; // Nothing is painted before it is taken back.
  try {
    return framed(drawing, coloursIn(figure), framing);
  } finally {
    figure.style.colorScheme = before;
  }
}

type Colours = (name: string) => string;

/** The theme's colours as they are inside an element. */
function coloursIn(element: HTMLElement): Colours {
  return name => {
    const probe = element.appendChild(document.createElement('i'));
    probe.style.color = `var(--${name})`;
    const colour = colourOf(getComputedStyle(probe).color);
    probe.remove();
    return colour ?? '#000000';
  };
}

function framed(drawing: SVGSVGElement, colours: Colours, framing: Framing): PictureFile {
  const { width, height } = drawing.viewBox.baseVal;
  const above = [...titleOf(framing, width, colours), ...noteOf(framing, colours)];
  const top = EDGE + above.reduce((sum, { line }) => sum + line, 0) + 4;
  const legend = legendOf(framing, width, colours);
  const whole = Math.ceil(top + height + legend.height);
  const root = made('svg', { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}`, role: 'img' });
  root.setAttribute('font-family', FONTS);
  root.append(made('title', {}, framing.title), made('desc', {}, framing.description));
  root.append(made('rect', { width, height: whole, fill: colours('paper') }));
  let y = EDGE;
  for (const { element, line } of above) {
    element.setAttribute('y', String(y + line * 0.75));
    root.append(element);
    y += line;
  }
  const inner = made('svg', { y: top, width, height, viewBox: `0 0 ${width} ${height}` });
  const copied = [...drawing.children].map(child => copyOf(child, framing.scale)).filter(child => child !== undefined);
  inner.append(...copied);
  legend.element.setAttribute('transform', `translate(0 ${top + height})`);
  root.append(inner, legend.element);
  return { svg: new XMLSerializer().serializeToString(root), width, height: whole };
}

interface Line {
  element: SVGElement;
  line: number;
}

function titleOf({ title, measure }: Framing, width: number, colours: Colours): Line[] {
  const lines = wrap(title, width - 2 * EDGE, 2, text => measure(text, true) * TITLE.size);
  const look = { x: EDGE, 'font-size': TITLE.size, 'font-weight': 600, fill: colours('ink') };
  return lines.map(text => ({ element: made('text', look, text), line: TITLE.line }));
}

function noteOf({ note, hashtag }: Framing, colours: Colours): Line[] {
  const text = [note, hashtag && `#${hashtag}`].filter(Boolean).join(' · ');
  if (!text) return [];
  return [
    { element: made('text', { x: EDGE, 'font-size': SMALL.size, fill: colours('ink-2') }, text), line: SMALL.line },
  ];
}

/** Which colour is which topic, in as many lines as it takes. */
function legendOf(
  { topics, measure }: Framing,
  width: number,
  colours: Colours,
): { element: SVGElement; height: number } {
  const element = made('g', {});
  let [x, y] = [EDGE, SMALL.line * 0.75];
  for (const { name, style } of topics) {
    const room = DOT * 2 + 5 + measure(name, false) * SMALL.size;
    if (x > EDGE && x + room > width - EDGE) [x, y] = [EDGE, y + SMALL.line];
    element.append(
      made('circle', { cx: x + DOT, cy: y - 4, r: DOT, fill: colours(`topic-${style}`) }),
      made('text', { x: x + DOT * 2 + 5, y, 'font-size': SMALL.size, fill: colours('ink-2') }, name),
    );
    x += room + 14;
  }
  return { element, height: topics.length > 0 ? y + EDGE : EDGE };
}

function made(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
