import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A report as pasted from a page, on another subject than the built-in network's. */
export const REPORT = readFileSync(resolve(import.meta.dirname, '../fixtures/report.txt'), 'utf8');

/** Its title. */
export const TITLE = 'Who Keeps the Fifth Day When Offices Close on Fridays?';
