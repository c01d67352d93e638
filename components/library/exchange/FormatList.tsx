import { i18n } from '#i18n';
import { EXTENSIONS } from '@/lib/exporting';

interface Props<Format extends keyof typeof EXTENSIONS> {
  formats: readonly Format[];
  onExport(format: Format): void;
}

/** Formats to choose from, each with what it is for. */
export function FormatList<Format extends keyof typeof EXTENSIONS>({ formats, onExport }: Props<Format>) {
  return (
    <ul class="formats">
      {formats.map(format => (
        <li key={format}>
          <FormatButton
            name={i18n.t(`exchange.${format}`)}
            help={i18n.t(`exchange.${format}Help`)}
            extension={EXTENSIONS[format]}
            onExport={() => onExport(format)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  name: string;
  help: string;
  extension: string;
  onExport(): void;
}

/** One thing that can be had as a file. */
export function FormatButton({ name, help, extension, onExport }: ButtonProps) {
  return (
    <button type="button" class="format" onClick={onExport}>
      <span class="format-name">{name}</span> <code>.{extension}</code>
      <span class="small">{help}</span>
    </button>
  );
}
