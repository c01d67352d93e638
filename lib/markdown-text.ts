/** Signs that Markdown, or Obsidian, takes for its own wherever they stand. */
const SIGNS = /[\\`*_[\]<>#|~$&]|%(?=%)|=(?==)/g;

/** White space that would be joined or parted otherwise, controls, and halves of characters: by their numbers. */
const NUMBERED = /[\p{Cc}\p{Cs}\u2028\u2029]|^ | $|(?<= ) /gu;

/** Text as a paragraph or heading of Markdown, on one line; {@link plainOf} reads it back as it was. */
export function markdownOf(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(/^[-+=:%^]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(NUMBERED, sign => `&#${sign.charCodeAt(0)};`);
}

/** What a paragraph of Markdown says, as {@link markdownOf} wrote it. */
function plainOf(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&#(\d{1,5});/g, (_, sign: string | undefined, number: string) =>
    sign === undefined ? String.fromCharCode(Number(number)) : sign,
  );
}

/** Text as paragraphs, a line each, parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/(?<=\S)\n\n(?=\S)/)
    .flatMap((paragraph, index) => [...(index > 0 ? [''] : []), markdownOf(paragraph)]);
}

/** The text of lines that {@link paragraphsOf} wrote; lines that a person broke by hand are joined. */
export function textOfLines(lines: string[]): string {
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    if (index > 0 && lines[index - 1] !== '') paragraphs.push(`${paragraphs.pop()!} ${line}`);
    else paragraphs.push(line);
  }
  return paragraphs.map(plainOf).join('\n\n');
}
