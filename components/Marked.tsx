import type { Range } from '@/lib/search';

/** A text with parts of it marked. */
export function Marked({ text, ranges }: { text: string; ranges: Range[] }) {
  let done = 0;
  return (
    <>
      {ranges
        .toSorted(([a], [b]) => a - b)
        .flatMap(([start, end]) => {
          const before = text.slice(done, start);
          done = Math.max(done, end);
          return [before, <mark key={start}>{text.slice(start, end)}</mark>];
        })}
      {text.slice(done)}
    </>
  );
}
