import { i18n } from '#i18n';
import type { Key } from './settings-state';

interface Props {
  keys: Key[];
  onChangeKeys(): void;
}

/** The keyboard shortcuts as they are really bound. */
export function KeyList({ keys, onChangeKeys }: Props) {
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{i18n.t('settings.keys')}</h2>
      <ul class="rows">
        {keys.map(({ name, description, shortcut }) => (
          <li key={name} class="row">
            <span>{description}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="small">{i18n.t('settings.unbound')}</span>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onChangeKeys}>
          {i18n.t('settings.changeKeys')}
        </button>
      </p>
    </section>
  );
}
