import { formsIn, type Form, type FormIndex } from './form-index';
import type { Candidate } from './matching';

/** What is known of a candidate by itself: whichever others it is weighed with. */
type OwnForms = Map<string, Omit<Form, 'owner'>[]>;

const NONE: Omit<Form, 'owner'>[] = [];

/** By the candidate's list of forms: the same object as long as its row is kept in memory. */
const known = new WeakMap<string[], { name: string; own: OwnForms }>();

/** The forms of candidates by the stems in them; owners are the candidates' places. Made for the stems that are asked for. */
export function candidateForms(candidates: readonly Pick<Candidate, 'name' | 'forms'>[]): FormIndex {
  const all = candidates.map(ownForms);
  const asked = new Map<string, readonly Form[]>();
  const made = new Map<Omit<Form, 'owner'>, Form>();
  const get = (stem: string) => {
    const found: Form[] = [];
    for (let owner = 0; owner < all.length; owner++) {
      for (const form of all[owner]!.get(stem) ?? NONE) {
        const one = made.get(form) ?? { owner, ...form };
        made.set(form, one);
        found.push(one);
      }
    }
    return found;
  };
  return {
    get(stem) {
      const found = asked.get(stem) ?? get(stem);
      asked.set(stem, found);
      return found;
    },
  };
}

function ownForms({ name, forms }: Pick<Candidate, 'name' | 'forms'>): OwnForms {
  const before = known.get(forms);
  if (before?.name === name) return before.own;
  const own: OwnForms = new Map();
  for (const form of formsIn([name.toLowerCase(), ...forms])) {
    for (const stem of new Set(form.stems)) {
      const same = own.get(stem);
      if (same) same.push(form);
      else own.set(stem, [form]);
    }
  }
  known.set(forms, { name, own });
  return own;
}
