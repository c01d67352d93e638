import { areOfOneSite } from './one-site';
import { keptParameters } from './tracking';

/** Where sites begin, in one language or another. */
const FRONT = /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index|default|start)(?:\.\w+)?\/?)?$/i;

/** What other forms of a page have at the end of their path: what stands there is the same. */
const FORM = /^(?:amp(?:\.html?)?|print|index\.\w+|default\.\w+|ref=[^/]*)$/i;

/** Parameters that say which page is shown, by their names: who leaves them out speaks of another page, or of all of them. */
const NAMING =
  /^(?:(?:article|story|post|page|doc|document|item|news|product|topic|thread|video|book|entry|content|record)?[-_]?(?:id|nr|no)|p|pg|page|paged|start|offset|q|query|s|search|k|keywords?|t|tid|v|title|name|article|story|post|doc|document|file|item|product|topic|thread|section|chapter|tag|category|cat|lang|hl|locale|year|month|date|day)$/i;

/**
 * Whether a page may go by the address that it calls its own (`<link rel=canonical>`), when that is another than the one at
 * which it is read. Many sites get it wrong, and what is kept of two pages must never come under one address; that one
 * page has two does little harm. So it must be
 *
 * - of the same site;
 * - the page's own route, where single-page sites say in the fragment which one is shown;
 * - not merely the front page, or a page above: sites that give all pages of a section the address of that are common.
 *   Forms of a page (`/amp`, `/print`) and parts of one that has a number (`/thread/12/3`) may name what they are of;
 * - where the path is the same, nothing but fewer parameters, without such as say which page is shown (`?id=`, `?page=`).
 */
export function isOwnAddress(own: URL, url: URL): boolean {
  if (!areOfOneSite(own, url) || own.protocol === 'file:') return false;
  if (routeOf(own) !== routeOf(url)) return false; // It speaks of the page that holds all routes, or of another one.
  const [path, shown] = [own, url].map(({ pathname }) => pathname.replace(/\/$/, '')) as [string, string];
  if (path === shown) return hasFewer(own, url);
  if (shown.startsWith(`${path}/`)) return isFormOf(path, shown.slice(path.length + 1));
  return !FRONT.test(path || '/') || own.search !== '';
}

/** Whether what follows a path is a form of the page there, or a part of it. */
function isFormOf(path: string, rest: string): boolean {
  return FORM.test(rest) || (/\d/.test(path) && /^\d+$/.test(rest));
}

function hasFewer(own: URL, url: URL): boolean {
  const [its, shown] = [keptParameters(own.search), keptParameters(url.search)];
  const dropped = shown.filter(part => !its.includes(part));
  return its.every(part => shown.includes(part)) && !dropped.some(part => NAMING.test(part.split('=')[0]!));
}

/** The fragment, where single-page sites say in it which page they show (`#/…`, `#!…`). */
export function routeOf({ hash }: URL): string {
  return /^#[/!]/.test(hash) ? hash.split(':~:')[0]! : ''; // What is behind that is for the browser, not the site.
}
