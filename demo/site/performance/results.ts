import { readFileSync } from 'node:fs';

export interface Table {
  readonly title: string;
  /** What is to be known before one believes it. */
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Measured {
  /** Says what it is about: `paint-fast-cold`. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly table: Table;
}

/** A bar for each contestant, from nothing to the median, with its quartiles. */
export interface Bars extends Measured {
  readonly rows: readonly {
    readonly name: string;
    readonly first: number;
    readonly middle: number;
    readonly third: number;
  }[];
}

/** Lines that show how something grows. */
export interface Curves extends Measured {
  readonly what: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly { readonly step: number; readonly middle: number }[];
  }[];
}

interface Results {
  readonly report: {
    readonly about: readonly string[];
    readonly tables: readonly Table[];
    readonly bars: readonly Bars[];
    readonly curves: readonly Curves[];
  };
}

const file = new URL('../../performance/results.json', import.meta.url);
const results: Results = JSON.parse(readFileSync(file, 'utf8'));

/** What the last whole run of the benchmark has measured. */
export const { report } = results;
