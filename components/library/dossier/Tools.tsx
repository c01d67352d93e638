import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  isFiled: boolean;
  /** Begins like the passage that it is about. */
  quote: string;
  onRemove(): void;
  /** Where another finding is chosen; `stop` ends that, and with `true` the reader goes on where it began. */
  moveTo(stop: (returns: boolean) => void): ComponentChildren;
}

/** What is done with a kept passage less often: to file it elsewhere, to remove it. */
export function Tools({ isFiled, quote, onRemove, moveTo }: Props) {
  const [isMoving, setMoving] = useState(false);
  const move = useRef<HTMLButtonElement>(null);
  const stop = (returns: boolean) => {
    setMoving(false);
    if (returns) move.current?.focus();
  };
  return (
    <>
      <p class="tools">
        <button
          ref={move}
          type="button"
          class={isFiled ? 'link' : 'button'}
          aria-expanded={isMoving}
          aria-label={i18n.t(isFiled ? 'dossier.moveOf' : 'dossier.fileOf', { quote })}
          onClick={() => setMoving(!isMoving)}
        >
          {i18n.t(isFiled ? 'dossier.move' : 'dossier.file')}
        </button>
        <button type="button" class="link danger" aria-label={i18n.t('dossier.removeOf', { quote })} onClick={onRemove}>
          {i18n.t('dossier.remove')}
        </button>
      </p>
      {isMoving && moveTo(stop)}
    </>
  );
}
