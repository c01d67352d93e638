import { signal } from '@preact/signals';

/** Where a text that was given and not yet added is put aside. */
export interface GivenDraft {
  /** Empty when there is none. */
  get(): Promise<string>;
  /** An empty text forgets it. */
  keep(text: string): Promise<void>;
}

/** What is in the text field. Only adding it, or the reader, empties it: closing the page does not. */
export function createGivenText(draft: GivenDraft) {
  const text = signal('');
  /** Whether it is from a page that was closed. */
  const isBack = signal(false);
  /** The name of the file that was looked into last; undefined when it was what is in the text field. */
  const file = signal<string>();
  /** What the reader gave by hand: a link that was followed is not put aside. */
  let own = '';
  /** What was looked into last. */
  let into: string | undefined;
  const putAside = oneAtATime(draft);
  /** The reader wrote, or pasted. */
  const write = (now: string): void => {
    text.value = own = now;
    if (now === '') isBack.value = false;
    putAside(now);
  };
  return {
    text,
    isBack,
    file,
    write,
    /** This is looked into: what is in the field, or a link holds; undefined: a file beside it. */
    looked(now: string | undefined, name?: string): void {
      into = now;
      file.value = name;
      if (now === undefined || now === text.value) return;
      text.value = now;
      isBack.value = false;
    },
    /** What was looked into was added. What was written beside a file, or since, was not. */
    added(): void {
      if (text.value !== into) return;
      if (into === own) write('');
      else text.value = '';
    },
    /** Take up what a page that was closed left, unless something is written by then. */
    async recover(): Promise<void> {
      const left = await draft.get().catch(() => '');
      if (left === '' || text.value !== '') return;
      text.value = own = left;
      isBack.value = true;
    },
  };
}

/** Of what is to be put aside while another text is, only the last: a large text is not written for each letter. */
function oneAtATime(draft: GivenDraft): (text: string) => void {
  let next: string | undefined;
  let isBusy = false;
  return async text => {
    next = text;
    if (isBusy) return;
    isBusy = true;
    while (next !== undefined) {
      const now = next;
      next = undefined;
      await draft.keep(now).catch(() => undefined); // It is in the field still.
    }
    isBusy = false;
  };
}
