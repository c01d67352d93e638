import { estimate, type Measure } from '@/lib/labels';

/** Measured at this size: widths of 1 px would be rounded. */
const SIZE = 100;

/** Measures text in the font of an element; where nothing can be drawn (tests), an estimate. */
export function measureIn(element: Element): Measure {
  const family = getComputedStyle(element).fontFamily;
  const canvas = document.createElement('canvas').getContext?.('2d');
  if (!canvas) return estimate;
  let font = '';
  return (text, bold) => {
    const wanted = `${bold ? 600 : 400} ${SIZE}px ${family || 'sans-serif'}`;
    if (font !== wanted) canvas.font = font = wanted; // It is parsed each time it is set.
    return canvas.measureText(text).width / SIZE;
  };
}
