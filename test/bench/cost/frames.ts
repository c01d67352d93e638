import type { Page } from 'puppeteer-core';

/** How smoothly something moved. */
export interface Frames {
  /** Frames a second. */
  rate: number;
  /** The longest time between two frames, in milliseconds. */
  worst: number;
}

interface Recording {
  netglossFrames?: number[];
  netglossRecords?: boolean;
}

interface Place {
  x: number;
  y: number;
}

/** A hand's moves reach a page more often than it draws, in milliseconds. */
const STEP = 8;
/** How long each movement is recorded, in milliseconds. */
const DURATION = 1500;

/** Move the pointer over an empty place: what the machine gives when nothing is drawn anew. */
export function framesAtRest(page: Page, { x, y }: Place): Promise<Frames> {
  return recorded(page, time => page.mouse.move(x + (time % 3), y));
}

/** Drag from a place in circles, as a hand would: of a node, or of the whole picture. */
export async function framesOfDrag(page: Page, { x, y }: Place): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 6, y + 6);
  const frames = await recorded(page, time => {
    const turn = (time / 500) * 2 * Math.PI;
    return page.mouse.move(x + 60 * Math.sin(turn), y + 40 * (1 - Math.cos(turn)) + 6);
  });
  await page.mouse.up();
  return frames;
}

/** Go nearer and back by the wheel. */
export async function framesOfZoom(page: Page, { x, y }: Place): Promise<Frames> {
  await page.mouse.move(x, y);
  return recorded(page, time => page.mouse.wheel({ deltaY: Math.sin((time / DURATION) * 2 * Math.PI) > 0 ? -24 : 24 }));
}

async function recorded(page: Page, move: (time: number) => Promise<void>): Promise<Frames> {
  await page.evaluate(record);
  const start = performance.now();
  for (let at = 0; at < DURATION; at = performance.now() - start) {
    const next = Date.now() + STEP;
    await move(at);
    await new Promise(done => setTimeout(done, Math.max(0, next - Date.now())));
  }
  const times = await page.evaluate(() => {
    const recording = globalThis as Recording;
    recording.netglossRecords = false;
    return recording.netglossFrames!;
  });
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  return { rate: (1000 * gaps.length) / (times.at(-1)! - times[0]!), worst: Math.max(...gaps) };
}

/** Runs in the page: keeps when each frame began. */
function record(): void {
  const recording = globalThis as Recording;
  recording.netglossFrames = [];
  recording.netglossRecords = true;
  const next = (time: number) => {
    if (!recording.netglossRecords) return;
    recording.netglossFrames!.push(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Where a node in the middle of the picture is in the window, and an empty place of the picture. */
export function placesToDrag(page: Page): Promise<{ node: Place; empty: Place }> {
  return page.evaluate(() => {
    const svg = document.querySelector('.graph-picture > svg')!;
    svg.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = svg.getBoundingClientRect();
    const middle = { x: box.x + box.width * 0.4, y: box.y + box.height * 0.4 };
    const far = ({ x, y }: Place) => Math.hypot(x - middle.x, y - middle.y);
    const nodes = [...document.querySelectorAll('.graph-picture .node:not(.question) .shape')].map(shape => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const isFree = ({ x, y }: Place) => document.elementFromPoint(x, y) === svg;
    const grid = Array.from({ length: 400 }, (_, at) => ({
      x: box.x + 3 + ((at % 20) * (box.width - 6)) / 20,
      y: box.y + 3 + (Math.floor(at / 20) * (box.height - 6)) / 20,
    }));
    const clickable = nodes.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.node'));
    return {
      node: clickable.toSorted((one, other) => far(one) - far(other))[0]!,
      empty: grid.filter(isFree).toSorted((one, other) => far(one) - far(other))[0]!,
    };
  });
}
