/** The browser may begin a download late; the file's content is let go after this. In milliseconds. */
const HELD_FOR = 60_000;

/** Hand the reader a JSON file, named by what it holds and the day: `netgloss-library-2027-01-31.json`. */
export function saveJson(json: string, subject: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `netgloss-${subject}-${dayOf(new Date())}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_FOR);
}

/** The reader's own day, as ISO 8601 writes it. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
