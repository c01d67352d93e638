import { signal } from '@preact/signals';
import { linkOf } from '@/lib/link';
import type { Hashtag, NetworkId } from '@/lib/model';
import { Problem, type Note } from '@/lib/problem';
import { problemOf } from '@/components/problem-sentence';

/** What a report on the page is found and read by. Absent where a page may not be looked into. */
export interface CaptureSources {
  holdsReport?(tab: number): Promise<boolean>;
  reportText?(tab: number): Promise<string>;
}

/** What was made of the report on the page. */
interface Captured {
  id: NetworkId;
  aliases: Hashtag[];
  notes: Note[];
}

/** The report on the page below, if there is one: one press shows what was read of it. Nothing is stored by that. */
export function createCaptureState(sources: CaptureSources, show: (link: string) => Promise<void>) {
  const tab = signal<number>();
  const problem = signal<Problem>();
  const captured = signal<Captured>();
  return {
    /** Whether the page may hold a report that was not looked at yet. */
    isThere: tab,
    problem,
    /** What was made of it, if that is the network called so. */
    madeOf: (id: NetworkId | undefined) => (captured.value?.id === id ? captured.value : undefined),
    /** Look whether the page in a tab may hold a report. */
    async look(below: number | undefined): Promise<void> {
      const holds = below !== undefined && (await sources.holdsReport?.(below).catch(() => false));
      tab.value = holds ? below : undefined;
    },
    async capture(): Promise<void> {
      if (tab.value === undefined) return;
      problem.value = undefined;
      try {
        const text = await sources.reportText!(tab.value);
        const { read } = await import('@/lib/reading'); // Few popups read a report.
        const reading = await read(text);
        if (reading.kind !== 'network') throw new Problem('noFindings', { heading: 'Key Findings' });
        await show(await linkOf(reading.network, reading.id));
        captured.value = { id: reading.id, aliases: reading.aliases, notes: reading.notes };
        tab.value = undefined;
      } catch (error) {
        problem.value = problemOf(error);
      }
    },
  };
}
