import { carriedVocabulary } from '@/lib/carried-vocabulary';
import type { Edited } from '@/lib/draft';
import { hashtagOf, networkIdOf } from '@/lib/hashtag';
import { MAX_ALIASES } from '@/lib/library-file';
import type { NetworkId, NodeKey, StoredNetwork } from '@/lib/model';
import { networkFromFields } from '@/lib/network-json';
import { Problem } from '@/lib/problem';
import type { Steps } from '@/lib/steps';
import type { LibraryDb } from './db';
import { guarded } from './failures';
import { prepareSteps, withVocabulary, type Keeping, type Prepared } from './prepared';
import { inSlices } from './slices';
import { succeed } from './succession';
import { write } from './writing';

/**
 * Let a network say something else, or several be one: it gets another id, and goes by the former hashtags too. Evidence
 * and corrections stay with their findings, edited vocabularies with their words. One transaction, all or nothing.
 *
 * @throws Problem `changedMeanwhile` when one of `ids` is not there, or got other words while this was prepared, `alreadyHere` when another network says just that, and
 *   those of `networkFromFields`. Rejects with its reason when it is stopped.
 */
export async function edit(
  db: LibraryDb,
  ids: NetworkId[],
  edited: Edited,
  signal?: AbortSignal,
): Promise<StoredNetwork> {
  networkFromFields(edited.network);
  const formers = await guarded(() => allOf(db, ids));
  const id = await networkIdOf(edited.network);
  const prepared = await guarded(() => inSlices(preparedSteps(id, formers, edited), db));
  signal?.throwIfAborted();
  const key = (node: string): NodeKey => `${id}/${node}`;
  const moves = new Map([...edited.nodes].map(([was, now]) => [was, key(now)]));
  return write(db, async () => {
    const here = ids.includes(id) ? undefined : await db.networks.get(id);
    if (here) throw new Problem('alreadyHere', { title: here.network.title });
    const now = await allOf(db, ids);
    if (now.some((one, index) => one.vocabularyEditedAt !== formers[index]!.vocabularyEditedAt)) {
      throw new Problem('changedMeanwhile');
    }
    const { aliases, enabled } = keepingOf(id, now); // Another tab may have given it a hashtag, or switched it off.
    const stored = { ...prepared.stored, aliases, enabled };
    await succeed(db, { formers: now, successors: [{ ...prepared, stored }], moves });
    return stored;
  });
}

async function allOf(db: LibraryDb, ids: NetworkId[]): Promise<StoredNetwork[]> {
  const stored = (await db.networks.bulkGet(ids)).filter(one => one !== undefined);
  if (stored.length < ids.length) throw new Problem('changedMeanwhile');
  return stored;
}

function* preparedSteps(id: NetworkId, formers: StoredNetwork[], edited: Edited): Steps<Prepared> {
  const { vocabulary, ...words } = yield* carriedVocabulary(formers.map(withVocabulary), edited);
  yield;
  const network = vocabulary ? { ...edited.network, vocabulary } : edited.network;
  return yield* prepareSteps(id, network, { ...keepingOf(id, formers), ...words });
}

/** What is said of a network besides its content stays with it. */
function keepingOf(id: NetworkId, formers: StoredNetwork[]): Keeping & Pick<StoredNetwork, 'aliases' | 'enabled'> {
  const tags = formers.flatMap(({ aliases, hashtag }) => [...aliases, hashtag]);
  return {
    aliases: [...new Set(tags)].filter(tag => tag !== hashtagOf(id)).slice(-MAX_ALIASES),
    builtIn: formers.some(former => former.id === id && former.builtIn),
    enabled: formers.some(({ enabled }) => enabled),
    addedAt: formers.map(({ addedAt }) => addedAt).toSorted()[0],
  };
}
