import type { Range } from '@/lib/search';

interface Props {
  text: string;
  marks: Range[];
}

/** A text with the words that met a query marked. */
export function MarkedText({ text, marks }: Props) {
  const ordered = marks.toSorted(([a], [b]) => a - b);
  return (
    <>
      {ordered.map(([start, end], index) => (
        <>
          {text.slice(ordered[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ordered.at(-1)?.[1] ?? 0)}
    </>
  );
}
