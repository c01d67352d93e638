import { readFile } from 'node:fs/promises';
import type { Launched } from '../run/launch.ts';
import { watchedRequests } from './firefox-chrome.ts';

/** The parts of Chromium's NetLog (`--log-net-log`) that say who asked for what. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

const OURS = /^(https?:\/\/127\.0\.0\.1[:/]|chrome-extension:|moz-extension:|data:|blob:|about:)/;

/**
 * Requests to anything but this machine, except the browser's own (which no page and no extension asked for).
 * Ends the browser: Chromium finishes its log only then.
 */
export async function outsideRequests(launched: Launched, netLog: string, end: () => Promise<void>): Promise<string[]> {
  const watched = launched.name === 'firefox' ? await watchedRequests(launched) : [];
  await end();
  const all = launched.name === 'firefox' ? watched : await loggedRequests(netLog);
  if (all.length === 0) throw new Error('Not even our own requests were seen: the recording does not work.');
  return all.filter(request => !OURS.test(request));
}

async function loggedRequests(file: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === start && params?.url && params.initiator !== 'not an origin')
    .map(({ params }) => `${params!.url} by ${params!.initiator}`);
}
