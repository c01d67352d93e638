interface Props {
  on: boolean;
  /** For screen readers; what is seen stands beside it. */
  label: string;
  onChange(on: boolean): void;
}

/** An on/off switch. */
export function Switch({ on, label, onChange }: Props) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      checked={on}
      aria-label={label}
      title={label}
      onChange={event => onChange(event.currentTarget.checked)}
    />
  );
}
