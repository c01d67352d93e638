import type { BrowserName } from '../../run/find-browser.ts';

/** One figure of the benchmark, with what it must reach and what it aims at. */
export interface Figure {
  name: string;
  value: number;
  /** `x`: a ratio to the floor of the same page in the same run. */
  unit: 'x' | 'ms' | 's' | 'kB' | 'MB' | '%' | 'frames/s' | '';
  reach?: number;
  aim?: number;
  /** Whether more is better. */
  isMore?: boolean;
  /** What the figure is of, when its name does not say it all: how many runs, which percentile. */
  note?: string;
}

/** How something grows, or how others do: rows of cells below a header. */
export interface Table {
  title: string;
  header: string[];
  rows: (string | number)[][];
}

/** What one section of the benchmark found. */
export interface Measured {
  figures: Figure[];
  tables?: Table[];
}

/** What the command line asks for. */
export interface BenchOptions {
  /** A folder of saved pages to measure on, beside our own small ones. */
  pages?: string;
  /** Another unpacked extension, measured in the same way on the same pages. */
  versus?: string;
  /** Whose extension pages and background are measured. What pages pay is told by Chromium's trace alone. */
  browser: BrowserName;
  /** Fewer runs: to see that it works, not to quote. */
  isQuick: boolean;
  /** Say how far it is. */
  log(line: string): void;
}

/** A section of the benchmark. */
export type Measure = (options: BenchOptions) => Promise<Measured>;
