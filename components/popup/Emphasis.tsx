/** A sentence of `en.yml` in which *stars* stand round what matters. */
export function Emphasis({ text }: { text: string }) {
  return <>{text.split('*').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>;
}
