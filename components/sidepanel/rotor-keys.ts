/** The single letters of the reader's rotor. */
export const KEYS = {
  next: 'j',
  previous: 'k',
  open: 'o',
  supports: 's',
  contradicts: 'c',
  mentions: 'm',
  note: 'n',
  undo: 'u',
} as const;

/** What a letter of the rotor does. */
export type RotorAct = keyof typeof KEYS;

const ACTS = new Map(Object.entries(KEYS).map(([act, key]) => [key as string, act as RotorAct]));

/** What a key does, if anything: letters only where they are keys; arrows and the like only in the list. */
export function actOf({ key }: { key: string }, areLetters: boolean, isInList: boolean): RotorAct | undefined {
  if (isInList && key === 'ArrowDown') return 'next';
  if (isInList && key === 'ArrowUp') return 'previous';
  return areLetters ? ACTS.get(key.toLowerCase()) : undefined;
}
