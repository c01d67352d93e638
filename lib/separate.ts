/** A node with its label as one rectangle, relative to the node's centre; px. */
export interface Block {
  x: number;
  y: number;
  radius: number;
  lines: string[];
  side: 'above' | 'below';
  blockWidth: number;
  labelHeight: number;
  /** Negative: upwards. */
  top: number;
  bottom: number;
  /** Set: stays where it is. */
  fx?: number | null;
}

/** Where blocks have to stay, px. */
export interface Box {
  width: number;
  height: number;
  margin: number;
}

/** Blocks that still overlap after this many rounds never find room by pushing. */
const ROUNDS = 400;

/** One round: push overlapping blocks apart and back into the box. Says how far the worst overlap went, px. */
export function keepApart(blocks: Block[], box: Box): number {
  const sorted = blocks.toSorted((a, b) => left(a) - left(b));
  let worst = 0;
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length && left(sorted[next]!) < right(a) + 0.5; next++) {
      worst = Math.max(worst, push(a, sorted[next]!));
    }
  }
  for (const block of blocks) if (block.fx == null) clamp(block, box);
  return worst;
}

/** Push until nothing overlaps; where pushing is stuck, put blocks into free places one by one. Says whether all found room. */
export function settle(blocks: Block[], box: Box): boolean {
  for (const block of blocks) if (block.fx == null) clamp(block, box);
  let before: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (keepApart(blocks, box) === 0) return true;
    const places = blocks.flatMap(({ x, y }) => [x, y]);
    if (places.every((place, at) => place === before[at])) break; // No further round would move any.
    before = places;
  }
  return replace(blocks, box);
}

/** Push along the shorter way out; what is fixed does not yield. */
function push(a: Block, b: Block): number {
  const across = (a.blockWidth + b.blockWidth) / 2 - Math.abs(a.x - b.x);
  const down = Math.min(a.y + a.bottom, b.y + b.bottom) - Math.max(a.y + a.top, b.y + b.top);
  if (across <= 0 || down <= 0) return 0;
  const share = a.fx != null ? 0 : b.fx != null ? 1 : 0.5;
  if (across < down) {
    const step = (across + 0.5) * (a.x < b.x ? -1 : 1);
    a.x += step * share;
    b.x -= step * (1 - share);
  } else {
    const step = (down + 0.5) * (a.y + (a.top + a.bottom) / 2 < b.y + (b.top + b.bottom) / 2 ? -1 : 1);
    a.y += step * share;
    b.y -= step * (1 - share);
  }
  return Math.min(across, down);
}

function clamp(block: Block, box: Box): void {
  const { low, high } = roomFor(block, box);
  block.x = within(block.x, low.x, high.x);
  block.y = within(block.y, low.y, high.y);
}

/** Where a block's centre may be. */
function roomFor({ blockWidth, top, bottom }: Block, { width, height, margin }: Box) {
  const half = blockWidth / 2 + margin;
  return { low: { x: half, y: margin - top }, high: { x: width - half, y: height - margin - bottom } };
}

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const left = (block: Block) => block.x - block.blockWidth / 2;
const right = (block: Block) => block.x + block.blockWidth / 2;

/** Each block that overlaps an earlier one goes to the nearest free place of a fine grid; with none, it stays. */
function replace(blocks: Block[], box: Box): boolean {
  const placed: Block[] = [];
  let isClear = true;
  for (const block of blocks.toSorted((a, b) => Number(b.fx != null) - Number(a.fx != null))) {
    if (placed.some(other => overlaps(block, other))) isClear = moveToFree(block, placed, box) && isClear;
    placed.push(block);
  }
  return isClear;
}

function moveToFree(block: Block, placed: Block[], box: Box): boolean {
  const from = { x: block.x, y: block.y };
  const { low, high } = roomFor(block, box);
  let nearest: { x: number; y: number; distance: number } | undefined;
  const step = Math.max(6, box.width / 120); // As fine as matters in a popup; a map needs no finer.
  for (let column = block.blockWidth / 2; column < box.width; column += step) {
    const x = within(column, low.x, high.x);
    if (Math.abs(x - from.x) >= (nearest?.distance ?? Infinity)) continue;
    const beside = placed.filter(other => Math.abs(x - other.x) < (block.blockWidth + other.blockWidth) / 2);
    for (let row = -block.top; row < box.height; row += step) {
      const y = within(row, low.y, high.y);
      const covered = beside.find(other => overlapsDown(block, y, other));
      if (covered) {
        const free = covered.y + covered.bottom - block.top;
        if (free > high.y) break;
        while (row + step < free) row += step;
        continue;
      }
      const distance = Math.hypot(x - from.x, y - from.y);
      if (distance < (nearest?.distance ?? Infinity)) nearest = { x, y, distance };
    }
  }
  ({ x: block.x, y: block.y } = nearest ?? from);
  return nearest !== undefined;
}

function overlaps(a: Block, b: Block): boolean {
  return Math.abs(a.x - b.x) < (a.blockWidth + b.blockWidth) / 2 && overlapsDown(a, a.y, b);
}

/** Whether a block with its centre at a height would overlap another that is beside it. */
function overlapsDown({ top, bottom }: Block, y: number, other: Block): boolean {
  return Math.min(y + bottom, other.y + other.bottom) > Math.max(y + top, other.y + other.top);
}
