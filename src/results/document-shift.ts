// Before and after as documents carry it (method, section 7).
import type { Text } from '../form/text.ts';
import type { Withheld } from './document.ts';

export interface DocumentShift {
  /** The form that was answered before, and the release of it that this is compared with. */
  readonly from: { readonly form: string; readonly release: number };
  /** People who answered both; where several speak for one organisation or table, each of them counts. */
  readonly pairs: number;
  /** What is in both forms and means the same, in the order of the document. */
  readonly implications: readonly ShiftRow[];
  readonly statements: readonly ShiftRow[];
  readonly priorities: readonly {
    readonly id: string;
    readonly title: Text;
    readonly options: readonly ShiftRow[];
  }[];
}

/** One row; its figures are absent where they are withheld. */
export type ShiftRow = { readonly id: string; readonly title: Text } & (ShiftFigures | Withheld);

export interface ShiftFigures {
  /** People who have a value in both. */
  readonly n: number;
  /** How many came to stand more in favour, as before, and more against. */
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** How many stayed within 0.25 of their first answer. */
  readonly settled: number;
  /** Σ of shifts in thousandths. */
  readonly sum: number;
  /** Mean shift, −2 … 2, in favour positive. */
  readonly shift: number;
  /** Of 95 %; null with five or fewer who moved, as then nothing could differ. */
  readonly interval: readonly [number, number] | null;
  /** Chance of so uneven a division by the toss of a coin, two-sided; null with more than 2,000 who moved. */
  readonly signP: number | null;
  /** By the verdict of this form and whether three quarters stayed; null for options of priorities. */
  readonly field: 'agreed-settled' | 'agreed-moving' | 'split-settled' | 'split-moving' | 'not-yet' | null;
}
