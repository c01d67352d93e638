/** Put a text on the clipboard in two forms: who pastes into a document gets the rich one, all others the plain one. */
export async function copyRich({ text, html }: { text: string; html: string }): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}
