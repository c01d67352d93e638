import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SITE_FIELD } from './settings-state';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** Whether the text names a site. */
  onAdd(text: string): boolean;
}

/** Where a site is named that is to be left alone. */
export function SiteForm({ field, onAdd }: Props) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const added = onAdd(text);
    setWrong(!added);
    if (added) setText('');
    field.current?.focus();
  };
  return (
    <>
      <form class="row" onSubmit={event => (event.preventDefault(), add())}>
        <label class="unseen" for={SITE_FIELD}>
          {i18n.t('settings.site')}
        </label>
        <input
          ref={field}
          id={SITE_FIELD}
          value={text}
          placeholder="example.org"
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby="site-problem"
          onInput={event => (setText(event.currentTarget.value), setWrong(false))}
        />
        <button type="submit" class="button">
          {i18n.t('settings.addSite')}
        </button>
      </form>
      <p id="site-problem" class="wrong" role="alert">
        {wrong && i18n.t('settings.badSite')}
      </p>
    </>
  );
}
