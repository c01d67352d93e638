import { mulberry32 } from './statistics.ts';

/** A page to measure on. */
export interface SavedPage {
  name: string;
  html: string | Buffer;
}

/** Sizes of our own pages, in kB: what there is on the web, from a note to a book. */
export const SIZES = [10, 30, 100, 300, 1000, 3000, 5000];

const NOUNS = `river garden window kitchen harbour engine valley recipe winter orchestra bridge forest camera village
  bottle museum island farmer painter storm market candle railway mountain sailor theatre blanket meadow violin lantern
  bakery season neighbour horse tower copper stone feather novel castle pepper station ocean mirror`.split(/\s+/);
const VERBS = `crosses follows carries reaches paints repairs watches remembers gathers covers meets leaves shapes finds
  opens keeps turns draws holds fills`.split(/\s+/);
const ADJECTIVES = `old quiet narrow bright heavy early distant warm broken green little golden curious empty gentle
  hollow northern plain silver tired`.split(/\s+/);
const LINKS = ['while', 'because', 'before', 'although', 'and then', 'until', 'where'];

/** What reports say in which networks of ours speak. */
const REPORTED = [
  'employers come out ahead, because micro-credentials let them standardize labor on their own terms',
  'Coursera bundles micro-credentials in cloud computing, and learners pay a subscription',
  'platforms sell micro-credentials and digital badges, and learners pay for upskilling',
  'employers gain most from micro-credentials and digital badges, and workers pay for upskilling',
];

/**
 * A page of about `kilobytes`, the same each time: sections with headings, paragraphs with links and emphasis, lists,
 * tables and the nested boxes that such things stand in.
 *
 * @param passages how many sentences speak to what Netgloss comes with, each of them another; spread evenly.
 */
export function ownPage(kilobytes: number, passages = 0): SavedPage {
  const next = mulberry32(kilobytes);
  const parts = [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page of ${kilobytes} kB</title>${STYLE}<body>`,
  ];
  const target = kilobytes * 1000;
  let length = parts[0]!.length;
  let said = 0;
  for (let section = 0; length < target; section++) {
    const due = Math.ceil((passages * length) / target) - said;
    const topical = Array.from({ length: Math.max(0, due) }, () => topicalSentence(said++));
    const part = sectionOf(next, section, topical);
    parts.push(part);
    length += part.length;
  }
  const rest = Array.from({ length: passages - said }, () => `<p>${topicalSentence(said++)}</p>`);
  const name = passages > 0 ? `own ${kilobytes} kB, ${passages} passages` : `own ${kilobytes} kB`;
  return { name, html: [...parts, ...rest, '</body></html>'].join('\n') };
}

const STYLE = `<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}table{border-collapse:collapse}
  td{border:1px solid #ccc;padding:.2em .5em}.box{margin:1em 0}.inner{padding:.5em}</style>`;

/** With its number in it: no two passages are the same. */
function topicalSentence(index: number): string {
  return `According to report ${index + 1}, ${REPORTED[index % REPORTED.length]!}.`;
}

type Next = () => number;

function pick(next: Next, words: string[]): string {
  return words[Math.floor(next() * words.length)]!;
}

function clause(next: Next): string {
  const [adjective, other] = [pick(next, ADJECTIVES), pick(next, ADJECTIVES)];
  return `the ${adjective} ${pick(next, NOUNS)} ${pick(next, VERBS)} the ${other} ${pick(next, NOUNS)}`;
}

/** A sentence of one to three clauses, some words in tags of their own. */
function sentence(next: Next): string {
  const clauses = Array.from({ length: 1 + Math.floor(next() * 3) }, () => clause(next));
  const text = clauses.reduce((said, more) => `${said} ${pick(next, LINKS)} ${more}`);
  return `${text[0]!.toUpperCase()}${inline(next, text.slice(1))}.`;
}

function inline(next: Next, text: string): string {
  const chance = next();
  if (chance > 0.3) return text;
  const words = text.split(' ');
  const at = 1 + Math.floor(next() * (words.length - 2));
  const word = words[at]!;
  words[at] =
    chance < 0.15 ? `<a href="#${word}">${word}</a>` : chance < 0.25 ? `<em>${word}</em>` : `<code>${word}</code>`;
  return words.join(' ');
}

function paragraph(next: Next): string {
  return Array.from({ length: 3 + Math.floor(next() * 4) }, () => sentence(next)).join(' ');
}

function sectionOf(next: Next, index: number, topical: string[]): string {
  const paragraphs = Array.from({ length: 2 + Math.floor(next() * 3) }, () => `<p>${paragraph(next)}</p>`);
  const said = topical.map(text => `<p>${text} ${sentence(next)}</p>`);
  const extra = index % 4 === 1 ? list(next) : index % 4 === 3 ? table(next) : '';
  const heading = `<h2 id="s${index}">${clause(next)}</h2>`;
  return `<div class="box"><div class="inner"><section>${heading}${[...said, ...paragraphs].join('\n')}${extra}</section></div></div>`;
}

function list(next: Next): string {
  const items = Array.from({ length: 4 + Math.floor(next() * 6) }, () => `<li><span>${sentence(next)}</span></li>`);
  return `<ul>${items.join('')}</ul>`;
}

function table(next: Next): string {
  const cell = () => `<td>${pick(next, ADJECTIVES)} ${pick(next, NOUNS)}</td>`;
  const rows = Array.from(
    { length: 5 + Math.floor(next() * 8) },
    () => `<tr>${cell()}${cell()}${cell()}${cell()}</tr>`,
  );
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}
