import { i18n } from '#i18n';

/** Choose a file. It is read here and goes nowhere; dropping one anywhere on the page does the same. */
export function FilePicker({ onFile }: { onFile(file: File): void }) {
  return (
    <label class="file">
      <input
        type="file"
        accept=".json,.jsonld,.txt,.md,.csv,.gexf,.zip,application/json,text/plain,text/csv,application/zip"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = ''; // The same file may be chosen again.
          if (file) onFile(file);
        }}
      />
      <span class="button">{i18n.t('library.chooseFile')}</span> <span class="small">{i18n.t('library.orDrop')}</span>
    </label>
  );
}
