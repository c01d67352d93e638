/** A sentence with keys in it, written as `{Alt+Shift+J}`. */
export function KeySentence({ text }: { text: string }) {
  return <>{text.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? part : <kbd key={part}>{part}</kbd>))}</>;
}
