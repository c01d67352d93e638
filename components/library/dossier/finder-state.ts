import { computed, signal } from '@preact/signals';
import type { Query } from '@/lib/query';
import type { Found } from '@/lib/search';
import { createFoundState } from '@/components/found-state';

/** Where a finding is looked for by its words, to file a passage under it. */
export function createFinder(search: (text: string) => Promise<Found[]>) {
  const text = signal('');
  const query = computed((): Query =>
    text.value.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: text.value.trim() },
  );
  const { found, settled } = createFoundState(query, search);
  return {
    text,
    /** When what was found is for the text as it is now. */
    settled,
    /** What was found for the text; undefined while there is none, or no answer yet. */
    found: computed((): Found[] | undefined => {
      const answer = found.value;
      return answer === undefined || answer === 'searching' || !('found' in answer) ? undefined : answer.found;
    }),
    ask: (asked: string) => void (text.value = asked),
  };
}
