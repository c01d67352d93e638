/** The browser may begin a download late; the file's content is let go after this. In milliseconds. */
const HELD_FOR = 60_000;

/** Hand the reader a JSON file, named by what it holds and the day: `netgloss-library-2027-01-31.json`. */
export function saveJson(json: string, subject: string): void {
  saveFile(json, subject, 'json');
}

/** What files of a kind are for those who go by more than their names. */
const TYPES: Record<string, string> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  zip: 'application/zip',
  csv: 'text/csv',
  gexf: 'application/gexf+xml',
};

/** Hand the reader a file of any kind. @returns its name. */
export function saveFile(content: string | Uint8Array<ArrayBuffer>, subject: string, extension: string): string {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[extension] ?? 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `netgloss-${subject}-${dayOf(new Date())}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_FOR);
  return link.download;
}

/** The reader's own day, as ISO 8601 writes it. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
