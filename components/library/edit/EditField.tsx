import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  value: string;
  /** Of a long text: as many lines as it has. */
  isLong?: boolean;
  /** It has the focus when it appears. */
  isFocused?: boolean;
  placeholder?: string;
  /** What is wrong with it, if anything is. */
  fault?: string;
  onWrite(value: string, into: string): void;
}

/** Characters in a line, about, where browsers do not size fields by what is in them. */
const LINE = 84;

/** One field of a draft, with what is wrong with it. */
export function EditField({ id, label, value, isLong, isFocused, placeholder, fault, onWrite }: Props) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, []);
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
      <label htmlFor={id}>{label}</label>
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
