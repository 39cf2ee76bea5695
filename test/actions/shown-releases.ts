// What a results link has shown so far, and what it may show next.
import { expect } from 'vitest';
import type { FoundResults } from '../../src/actions/find-results.ts';

export type Publishing = 'closing' | 'embargo' | 'live';

/** Remembers the newest document that was shown. */
export class ShownReleases {
  readonly #publishing: Publishing;
  readonly #least: number;
  #shown: { readonly number: number; readonly text: string; readonly responses: number } | undefined;

  constructor(publishing: Publishing, least: number) {
    this.#publishing = publishing;
    this.#least = least;
  }

  /** What was shown once stays; a live form only ever shows more people, at least `least` at a time. */
  check(found: FoundResults, state: 'open' | 'closed'): void {
    const before = this.#shown;
    if (found.is !== 'shown') {
      expect(before).toBeUndefined();
      return;
    }
    const { document, number } = found;
    const text = JSON.stringify(document);
    const responses = document.release.responses ?? 0;
    const isLive = this.#publishing === 'live';
    if (!isLive) expect(state).toBe('closed');
    if (isLive && document.release.kind === 'closing') expect(state).toBe('closed');
    if (before !== undefined && (!isLive || number === before.number)) expect(text).toBe(before.text);
    if (before !== undefined && number !== before.number) {
      expect(number).toBeGreaterThan(before.number);
      const more = responses - before.responses;
      // the last release may have nobody new in it
      expect(more === 0 || more >= this.#least).toBe(true);
    }
    this.#shown = { number, text, responses };
  }
}
