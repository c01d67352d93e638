import { i18n } from '#i18n';
import { askBackground } from '@/lib/browser/messaging';
import { evidence as evidenceItem } from '@/lib/browser/settings';
import { isUnplaced, MAX_QUOTE, type Evidence, type Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { PageEvidence } from '@/lib/page';
import { describeQuote } from '@/lib/quote';
import { followQuietly } from '../content/quiet';
import { siteHere } from '../content/here';
import { pathHere } from '../reader/address';
import { stillHold, type Piece } from '../reader/block';
import type { Keeper } from '../reader/keeper-slot';
import { anchor, indexHere, isElsewhere, lookAgain, refresh } from './look';
import { startLooking, type Looking } from './looking';
import { refuseFields, selectedRange } from './selection';
import type { TextIndex } from './text-index';
import { stretchBetween, type Stretch } from './text-range';

/** Look for what was kept from this page, follow page and library as they change, and keep more. */
export function createKeeper(signal: AbortSignal, onChange: () => void): Keeper {
  const looking = startLooking(signal, onChange, () => isElsewhere(looking) && void refresh(looking));
  const first = refresh(looking);
  signal.addEventListener(
    'abort',
    evidenceItem.watch(() => void refresh(looking)),
  );
  addEventListener('pageshow', ({ persisted }) => persisted && void refresh(looking), { signal }); // It heard of nothing.
  const quiet = followQuietly(() => lookAgain(looking));
  void first.then(() => quiet.observe(looking.shadows));
  signal.addEventListener('abort', () => quiet.end());
  return {
    get evidence() {
      return pageEvidence(looking);
    },
    get found() {
      return looking.found;
    },
    node: key => (key === undefined ? undefined : looking.nodes.get(key)),
    foundAt: pieces =>
      looking.found.filter(kept => kept.pieces.some(piece => pieces.some(other => meet(piece, other)))),
    settled: () => first,
    async keep(pieces, stance, node) {
      const index = await stillHere(looking);
      const stretch = pieces.length > 0 && stillHold(pieces) && stretchBetween(index, startOf(pieces), endOf(pieces));
      if (!stretch) throw new Error(i18n.t('keeper.gone'));
      return keep(looking, index, stretch, stance, node);
    },
    async keepSelection(stance, node) {
      const index = await stillHere(looking);
      const stretch = selectedStretch(index);
      return stretch ? keep(looking, index, stretch, stance, node) : null;
    },
    async describeSelection() {
      const index = await indexHere(looking);
      const stretch = selectedStretch(index);
      return stretch ? { text: index.text.slice(stretch.start, stretch.end) } : null;
    },
  };
}

/** The page's text. @throws Error with a sentence when the page went on to another route meanwhile: it would be kept of that. */
async function stillHere(looking: Looking): Promise<TextIndex> {
  const path = pathHere();
  const index = await indexHere(looking);
  if (pathHere() !== path) throw new Error(i18n.t('keeper.gone'));
  return index;
}

function pageEvidence({ evidence, found, isSettled }: Looking): PageEvidence[] {
  const known = new Map(found.map(({ evidence: { id }, as, passage }) => [id, { as, passage: passage.id }]));
  const missing = (one: Evidence) => ({ as: isSettled && !isUnplaced(one) ? 'orphaned' : 'unknown' }) as const;
  return evidence
    .map(one => ({ evidence: one, ...(known.get(one.id) ?? missing(one)) }) satisfies PageEvidence)
    .sort((a, b) => (a.evidence.keptAt < b.evidence.keptAt ? 1 : -1));
}

function selectedStretch(index: TextIndex): Stretch | undefined {
  const range = selectedRange(index.shadows);
  const stretch = range && stretchBetween(index, range.from, range.to);
  if (!stretch) refuseFields();
  else if (stretch.end - stretch.start > MAX_QUOTE) {
    throw new Error(i18n.t('keeper.tooLong', { most: MAX_QUOTE.toLocaleString(i18n.t('language')) }));
  }
  return stretch;
}

async function keep(
  looking: Looking,
  index: TextIndex,
  { start, end }: Stretch,
  stance: Stance,
  node: NodeKey | undefined,
): Promise<Evidence> {
  const { path } = looking;
  const { url, canonical } = looking.address.here();
  const kept = await askBackground('keepPassage', {
    ...describeQuote(index.text, start, end),
    source: { url, title: document.title, site: siteHere() },
    ...(canonical !== undefined && { canonical }),
    stance,
    ...(node !== undefined && { node }),
  });
  if (looking.path !== path) return kept; // The page went on meanwhile.
  // The library tells all tabs; whoever kept it wants to see it at once.
  looking.evidence = [...looking.evidence.filter(({ id }) => id !== kept.id), kept];
  await anchor(looking, index);
  return kept;
}

function startOf([first]: Piece[]) {
  return { node: first!.node, offset: first!.from };
}

function endOf(pieces: Piece[]) {
  const { node, from, text } = pieces.at(-1)!;
  return { node, offset: from + text.length };
}

function meet(a: Piece, b: Piece): boolean {
  return a.node === b.node && a.from < b.from + b.text.length && b.from < a.from + a.text.length;
}
