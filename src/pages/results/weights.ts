// How heavily each part counts in the balanced reading, so that anybody can work it out again.
import type { Reading } from './reading.ts';

/** Of each part how often it counts; null where all count the same or there is no balanced reading. */
export function weightsSaid({ document, words, unit, partShort }: Reading): string | null {
  const { parts } = document;
  if (new Set(parts.map(({ weight }) => weight)).size < 2) return null;
  const said = parts.map(({ id, weight }) => words.parts.weight(partShort(id), weight));
  return words.parts.weights(unit, words.list(said));
}

/** The same in numbers alone, in the order of the parts: `3 : 1`. */
export function weightsInShort({ document: { parts } }: Reading): string | null {
  const weights = parts.map(({ weight }) => weight);
  return new Set(weights).size < 2 ? null : weights.join(' : ');
}
