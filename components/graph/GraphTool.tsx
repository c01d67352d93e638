interface Props {
  name: string;
  /** Path of its sign, in a square of 16. */
  sign: string;
  /** Of one that stays down. */
  pressed?: boolean;
  onPress(): void;
}

/** A small button on a picture. */
export function GraphTool({ name, sign, pressed, onPress }: Props) {
  return (
    <button type="button" title={name} aria-label={name} aria-pressed={pressed} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}
