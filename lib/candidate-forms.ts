import { byEach, formsIn, type Form, type FormIndex } from './form-index';
import type { Candidate } from './matching';
import { once } from './once';

type OwnForm = Omit<Form, 'owner'>;

/** The forms of one candidate. */
interface OwnForms {
  byStem(): ReadonlyMap<string, OwnForm[]>;
  /** All keys of its forms, and for each those that have it. */
  keys: string[];
  keyed: OwnForm[][];
}

const NONE: Form[] = [];

/** By the candidate's list of forms: the same object as long as its row is kept in memory. */
const known = new WeakMap<string[], { name: string; own: OwnForms }>();

/**
 * The forms of candidates, their names among them; owners are the candidates' places. `asked`: the only stems that keys
 * are asked for, where that is known.
 */
export function candidateForms(
  candidates: readonly Pick<Candidate, 'name' | 'forms'>[],
  asked?: ReadonlySet<string>,
): FormIndex {
  const all = candidates.map(ownForms);
  const made = new Map<OwnForm, Form>();
  const owned = (form: OwnForm, owner: number): Form => {
    const before = made.get(form);
    if (before) return before;
    const { place, text, stems, isFixed, keys, weight } = form;
    const one: Form = { owner, place, text, stems, isFixed, keys, weight };
    made.set(form, one);
    return one;
  };
  const byKey = new Map<string, Form[]>();
  for (const [owner, { keys, keyed }] of all.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      if (asked && !asked.has(key)) continue; // Of what candidates say, a page says little.
      const forms = byKey.get(key) ?? [];
      byKey.set(key, forms);
      for (const form of keyed[at]!) forms.push(owned(form, owner));
    }
  }
  const byStem = new Map<string, Form[]>();
  return {
    withStem(stem) {
      const before = byStem.get(stem);
      if (before) return before;
      const forms = all.flatMap((own, owner) => (own.byStem().get(stem) ?? []).map(form => owned(form, owner)));
      byStem.set(stem, forms);
      return forms;
    },
    withKey: stem => byKey.get(stem) ?? NONE,
  };
}

function ownForms({ name, forms }: Pick<Candidate, 'name' | 'forms'>): OwnForms {
  const before = known.get(forms);
  if (before?.name === name) return before.own;
  const all = formsIn([name.toLowerCase(), ...forms]);
  const byKey = byEach(all, ({ keys }) => keys);
  const own: OwnForms = {
    byStem: once(() => byEach(all, ({ stems }) => new Set(stems))), // Nobody asks where the library is large.
    keys: [...byKey.keys()],
    keyed: [...byKey.values()],
  };
  known.set(forms, { name, own });
  return own;
}
