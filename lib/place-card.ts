/** A box in the viewport, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a card goes. */
export interface Place {
  left: number;
  top: number;
  /** It scrolls when it is higher than this. */
  maxHeight: number;
  /** False only when the sentence leaves no room anywhere: then the card covers part of it. */
  isClear: boolean;
}

/** Between card and sentence, px. */
const GAP = 8;
/** Between card and the viewport's edge, px. */
const MARGIN = 8;
/** A card with less height than this (px) shows nothing worth reading. */
const MIN_HEIGHT = 120;

/**
 * Place a card beside a sentence: below it where it fits, else above, else to a side, else scrolling in the largest
 * room. It never covers a line of the sentence while there is any room of {@link MIN_HEIGHT} outside.
 *
 * `lines` are the sentence's line boxes; `near` is the x where the reader looks (pointer, or the line's start).
 */
export function placeCard(
  lines: Box[],
  card: { width: number; height: number },
  viewport: { width: number; height: number },
  near?: number,
): Place {
  const shown = lines.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
  const around = boundsOf(shown);
  const maxLeft = viewport.width - MARGIN - card.width;
  const left = clamp((near ?? around.left) - GAP * 4, MARGIN, maxLeft);
  const rooms = roomsAround(shown, around, card.width, left, viewport);
  const fitting = rooms.find(room => room.bottom - room.top >= card.height);
  const room = fitting ?? rooms.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
  if (!room || room.bottom - room.top < Math.min(MIN_HEIGHT, card.height)) {
    const height = Math.min(card.height, viewport.height - 2 * MARGIN);
    return { left, top: viewport.height - MARGIN - height, maxHeight: height, isClear: false };
  }
  const maxHeight = room.bottom - room.top;
  const height = Math.min(card.height, maxHeight);
  return { left: room.left, top: room.isAbove ? room.bottom - height : room.top, maxHeight, isClear: true };
}

/** A stretch of the viewport, as wide as the card, with no line of the sentence in it. */
interface Room {
  left: number;
  top: number;
  bottom: number;
  /** The card keeps to its foot. */
  isAbove?: boolean;
}

/** In the order in which a reader likes them. */
function roomsAround(
  lines: Box[],
  around: Box,
  width: number,
  left: number,
  viewport: { width: number; height: number },
): Room[] {
  const floor = viewport.height - MARGIN;
  const rooms: Room[] = [
    { left, top: Math.max(MARGIN, around.bottom + GAP), bottom: floor },
    { left, top: MARGIN, bottom: Math.min(floor, around.top - GAP), isAbove: true },
  ];
  for (const side of [around.right + GAP, around.left - GAP - width, MARGIN, viewport.width - MARGIN - width]) {
    if (side < MARGIN || side + width > viewport.width - MARGIN) continue;
    rooms.push(...gapsBetween(lines, { left: side, right: side + width, top: MARGIN, bottom: floor }));
  }
  return rooms.filter(({ top, bottom }) => bottom > top);
}

/** The stretches of a column that no line reaches into: a sentence may run over from one column to the next. */
function gapsBetween(lines: Box[], column: Box): Room[] {
  const inside = lines
    .filter(line => line.left < column.right + GAP && line.right > column.left - GAP)
    .sort((a, b) => a.top - b.top);
  const rooms: Room[] = [];
  let top = column.top;
  for (const line of inside) {
    rooms.push({ left: column.left, top, bottom: Math.min(column.bottom, line.top - GAP), isAbove: true });
    top = Math.max(top, line.bottom + GAP);
  }
  return [...rooms, { left: column.left, top, bottom: column.bottom }];
}

function boundsOf(lines: Box[]): Box {
  return {
    left: Math.min(...lines.map(({ left }) => left), Infinity),
    top: Math.min(...lines.map(({ top }) => top), Infinity),
    right: Math.max(...lines.map(({ right }) => right), -Infinity),
    bottom: Math.max(...lines.map(({ bottom }) => bottom), -Infinity),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
