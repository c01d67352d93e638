import type { AddState } from './add-state';
import type { LibrarySources } from './library-state';

/**
 * The sources, but what erases takes along what was given and not added: with everything for good, with the networks until
 * they come back.
 */
export function erasingGiven(
  sources: LibrarySources,
  { text, write }: Pick<AddState, 'text' | 'write'>,
): LibrarySources {
  return {
    ...sources,
    async eraseAll() {
      await sources.eraseAll();
      write('');
    },
    async eraseKind(kind) {
      const back = await sources.eraseKind(kind);
      if (kind !== 'networks') return back;
      const given = text.value;
      write('');
      return async () => {
        await back();
        if (text.value === '') write(given);
      };
    },
  };
}
