import { askBackground } from '@/lib/browser/messaging';
import { hereNow } from './address';
import type { Reading } from './reading';
import { touchedBy } from './touched';

/** What a page has reported that never touched anything. */
export const NOTHING = 'nothing';

/** Tell the background what changed, for the badge and to be remembered: pages that never had a finding are silent. */
export async function report({ page, signal }: Pick<Reading, 'page' | 'signal'>): Promise<void> {
  const touching = touchedBy(page.visit);
  const here = hereNow();
  const told = touching.findings === 0 ? NOTHING : JSON.stringify([touching.touched, here]);
  if (signal.aborted || told === page.reported) return;
  page.reported = told;
  await askBackground('reportPage', { ...touching, ...here }).catch(() => undefined); // A badge may be missed.
}

/** Tell the badge anew: the browser has cleared it. */
export async function reportAgain(reading: Pick<Reading, 'page' | 'signal'>): Promise<void> {
  reading.page.reported = NOTHING;
  await report(reading);
}
