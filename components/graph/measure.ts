import { estimate, type Measure } from '@/lib/labels';

/** Measured at this size: widths of 1 px would be rounded. */
const SIZE = 100;

/** Measures text in the font of an element, each word once; where nothing can be drawn (tests), an estimate. */
export function measureIn(element: Element): Measure {
  const family = getComputedStyle(element).fontFamily || 'sans-serif';
  const canvas = document.createElement('canvas').getContext?.('2d');
  if (!canvas) return estimate;
  const widthsAt = (weight: number) => {
    const known = new Map<string, number>();
    const font = `${weight} ${SIZE}px ${family}`;
    return (word: string) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      if (canvas.font !== font) canvas.font = font;
      const width = canvas.measureText(word).width / SIZE;
      known.set(word, width);
      return width;
    };
  };
  const [plain, bold] = [widthsAt(400), widthsAt(600)];
  return (text, isBold) => {
    const widthOf = isBold ? bold : plain;
    return text.split(' ').reduce((sum, word, index) => sum + widthOf(word) + (index > 0 ? widthOf(' ') : 0), 0);
  };
}
