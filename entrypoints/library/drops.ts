/** Take files that are dropped anywhere on the page; without this the browser would leave the page for them. */
export function acceptDrops(target: Document, onFile: (file: File) => void): void {
  target.addEventListener('dragover', event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    target.documentElement.dataset.dropping = '';
  });
  target.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) delete target.documentElement.dataset.dropping;
  });
  target.addEventListener('drop', event => {
    delete target.documentElement.dataset.dropping;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return; // Text that is dropped into the field stays the field's.
    event.preventDefault();
    onFile(file);
  });
}
