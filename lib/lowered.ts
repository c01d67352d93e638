/** In lower case and of the same length, which `toLowerCase` alone does not promise. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z\u00c0-\u00de]/g, letter => letter.toLowerCase());
}
