import { byEach, formsIn, type Form, type FormIndex } from './form-index';
import type { Candidate } from './matching';

type OwnForm = Omit<Form, 'owner'>;

/** The forms of one candidate. */
interface OwnForms {
  byStem: ReadonlyMap<string, OwnForm[]>;
  byKey: ReadonlyMap<string, OwnForm[]>;
}

const NONE: OwnForm[] = [];

/** By the candidate's list of forms: the same object as long as its row is kept in memory. */
const known = new WeakMap<string[], { name: string; own: OwnForms }>();

/** The forms of candidates, their names among them; owners are the candidates' places. Made for the stems that are asked for. */
export function candidateForms(candidates: readonly Pick<Candidate, 'name' | 'forms'>[]): FormIndex {
  const all = candidates.map(ownForms);
  const made = new Map<OwnForm, Form>();
  return {
    withStem: askedOnce(stem =>
      collect(
        all.map(({ byStem }) => byStem.get(stem) ?? NONE),
        made,
      ),
    ),
    withKey: askedOnce(stem =>
      collect(
        all.map(({ byKey }) => byKey.get(stem) ?? NONE),
        made,
      ),
    ),
  };
}

/** Forms with their owners, each made once. */
function collect(byOwner: OwnForm[][], made: Map<OwnForm, Form>): Form[] {
  const found: Form[] = [];
  for (let owner = 0; owner < byOwner.length; owner++)
    for (const form of byOwner[owner]!) {
      const one = made.get(form) ?? { owner, ...form };
      made.set(form, one);
      found.push(one);
    }
  return found;
}

function askedOnce(ask: (stem: string) => Form[]): (stem: string) => Form[] {
  const answers = new Map<string, Form[]>();
  return stem => {
    const answer = answers.get(stem) ?? ask(stem);
    answers.set(stem, answer);
    return answer;
  };
}

function ownForms({ name, forms }: Pick<Candidate, 'name' | 'forms'>): OwnForms {
  const before = known.get(forms);
  if (before?.name === name) return before.own;
  const all = formsIn([name.toLowerCase(), ...forms]);
  const own = { byStem: byEach(all, ({ stems }) => new Set(stems)), byKey: byEach(all, ({ keys }) => keys) };
  known.set(forms, { name, own });
  return own;
}
