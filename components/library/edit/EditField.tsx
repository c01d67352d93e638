import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  value: string;
  /** Of a long text: as many lines as it has. */
  isLong?: boolean;
  /** Labelled for who does not see it: what it is, its place says. */
  isLabelUnseen?: boolean;
  placeholder?: string;
  /** What is wrong with it, if anything is. */
  fault?: string;
  onWrite(value: string, into: string): void;
}

/** Characters in a line, about, where browsers do not size fields by what is in them. */
const LINE = 84;

/** One field of a draft, with what is wrong with it. */
export function EditField({ id, label, value, isLong, isLabelUnseen, placeholder, fault, onWrite }: Props) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  const its = {
    ref: field,
    id,
    value,
    placeholder,
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-describedby': fault === undefined ? undefined : `${id}-wrong`,
    onInput: () => onWrite(field.current!.value, id),
  };
  return (
    <div class="edit-field">
      <label htmlFor={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      {isLong ? <textarea {...its} rows={linesOf(value)} /> : <input type="text" autocomplete="off" {...its} />}
      {fault !== undefined && (
        <p class="wrong" id={`${id}-wrong`}>
          {fault}
        </p>
      )}
    </div>
  );
}

const linesOf = (text: string) => Math.min(14, Math.max(2, Math.ceil(text.length / LINE)));
