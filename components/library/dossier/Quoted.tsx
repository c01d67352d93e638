import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_CONTEXT, type TextQuote } from '@/lib/evidence';

interface Props {
  quote: TextQuote;
  /** The address that it is from. */
  url: string;
  /** Without what stands around it. */
  isBare?: boolean;
}

/** Characters of a long passage that are shown before more is asked for; fewer where it stands beside others. */
const BEGINNING = 600;
const BARE_BEGINNING = 280;
/** Less is not worth a press. */
const WORTHWHILE = 200;

/** A kept passage as it was written; what stands around it is dimmed. */
export function Quoted({ quote: { exact, prefix, suffix }, url, isBare = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const most = isBare ? BARE_BEGINNING : BEGINNING;
  const isLong = exact.length > most + WORTHWHILE;
  const isCut = isLong && !isOpen;
  return (
    <blockquote cite={url} dir="auto">
      {!isBare && <span class="around">{before(prefix)}</span>}
      <span class="exact">{isCut ? `${beginning(exact, most)}…` : exact}</span>
      {!isBare && !isCut && <span class="around">{after(suffix)}</span>}
      {isLong && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {i18n.t(isOpen ? 'card.less' : 'card.more')}
        </button>
      )}
    </blockquote>
  );
}

function beginning(text: string, most: number): string {
  return text.slice(0, Math.max(text.lastIndexOf(' ', most), most / 2));
}

/** Where it was cut, the first word may be half a one. */
function before(prefix: string): string {
  return prefix.length < MAX_CONTEXT ? prefix : `…${prefix.slice(prefix.indexOf(' ') + 1)}`;
}

function after(suffix: string): string {
  return suffix.length < MAX_CONTEXT
    ? suffix
    : `${suffix.slice(0, suffix.lastIndexOf(' ') + 1 || undefined).trimEnd()}…`;
}
