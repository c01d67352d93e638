import { sample } from '../fixtures/networks';
import { pageOf, passageOf, storedOf } from './popup-fakes';

/** The networks of the made-up library. */
export const stored = await storedOf();
export const other = await storedOf({ ...sample, title: 'Another', question: 'Why?' });
export const networks = [stored, other];

/** Two findings of the first. */
export const rest = `${stored.id}/rest-gap`;
export const output = `${stored.id}/compressed-output`;

/** A page with three passages: one speaks to both, one to the second, one to none. */
export const page = pageOf([
  passageOf(1, 'They work less.', rest, output),
  passageOf(2, 'Less work is done.', output),
  passageOf(3, 'On topic.'),
]);
