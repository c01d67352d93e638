import { describe, expect, it } from 'vitest';
import { centred, nearer, seen, shifted, WHOLE } from '@/lib/zoom';

const view = { width: 400, height: 200 };
const RANGE: [number, number] = [0.5, 4];

describe('a zoom', () => {
  it('shows the whole picture as it is', () => {
    expect(seen(WHOLE, { x: 80, y: 20 })).toEqual({ x: 80, y: 20 });
  });

  it('keeps what is under the pointer there', () => {
    const pointer = { x: 300, y: 40 };
    const before = { k: 1, x: 20, y: -10 };
    const place = { x: 280, y: 50 };
    expect(seen(before, place)).toEqual(pointer);
    expect(seen(nearer(before, 2, pointer, RANGE), place)).toEqual(pointer);
  });

  it.each([
    [100, 4],
    [0.001, 0.5],
  ])('nearer by %d stays within its range', (factor, k) => {
    expect(nearer({ k: 1, x: 0, y: 0 }, factor, { x: 0, y: 0 }, RANGE).k).toBe(k);
  });

  it('is shifted by pixels of the view, whatever its scale', () => {
    expect(shifted({ k: 3, x: 1, y: 2 }, 10, -5)).toEqual({ k: 3, x: 11, y: -3 });
  });

  it('brings a place into the middle', () => {
    const place = { x: 70, y: 30 };
    expect(seen(centred({ k: 2, x: 5, y: 5 }, place, view), place)).toEqual({ x: 200, y: 100 });
  });
});
