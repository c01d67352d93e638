import { i18n } from '#i18n';
import { Switch } from '@/components/Switch';

interface Props {
  /** Which sentence under `settings.*` it is, with a note of that name. */
  name: 'remember' | 'letters';
  on: boolean;
  onChange(on: boolean): void;
}

/** A setting that is on or off, with what it means. */
export function SwitchRow({ name, on, onChange }: Props) {
  const label = i18n.t(`settings.${name}`);
  return (
    <div class="row">
      <p>
        {label}
        <span class="small">{i18n.t(`settings.${name}Note`)}</span>
      </p>
      <Switch on={on} label={label} onChange={onChange} />
    </div>
  );
}
