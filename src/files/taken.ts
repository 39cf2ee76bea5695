import type { ResultsDocument } from '../results/document.ts';

/** What is taken along: everything in a file comes from here. */
export interface Taken {
  readonly document: ResultsDocument;
  /** SHA-256 of the document as it was stored; null of what is no release. */
  readonly digest: string | null;
  /** How many texts were placed with it; the document has the first 50. */
  readonly placedCount: number;
}
