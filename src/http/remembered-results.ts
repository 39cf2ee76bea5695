// What results links lead to, remembered for a few seconds.
import type { Context } from '../actions/context.ts';
import { type FoundResults, findResults, type Wanted } from '../actions/find-results.ts';
import type { Moment } from '../shared/clock.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { BoundedMap } from './bounded-map.ts';

/** So long a revoked link or a newer release may go unseen here; caches add theirs: 60 seconds together. */
const memoMilliseconds = 5_000;
/** Half-way one asks again, so that a hall does not ask all at once when they are forgotten. */
const freshMilliseconds = memoMilliseconds / 2;
const mostPointers = 32;

/** Pattern of a link's secret in addresses. */
export const linkSecret = '[A-Za-z0-9_-]{22}';
const isSecret = new RegExp(`^${linkSecret}$`);

/** From when until when something is answered without another look. */
export interface Fresh {
  readonly from: Moment;
  readonly until: Moment;
}

export type RememberedResults = FoundResults & { readonly fresh: Fresh };

/**
 * Finds what a link leads to.
 * @param isPolled asked by a page that asks by itself, which may hear of an answer more a few seconds late
 * @param wanted another release than the newest, another page of reactions than the first, the agenda too
 */
export type FindResults = (
  context: Context,
  link: string,
  isPolled?: boolean,
  wanted?: Wanted,
) => Promise<Result<RememberedResults>>;

/**
 * Finds results, remembering them for 5 seconds; those that wait only for pages that ask by themselves, as a reader
 * who loads the page again wants to see an answer just sent.
 */
export function rememberingFind(): FindResults {
  const pointers = new BoundedMap<{
    readonly at: number;
    readonly found: RememberedResults;
    isAskedAgain: boolean;
  }>(mostPointers);
  return async (context, link, isPolled = false, wanted = {}) => {
    if (!isSecret.test(link)) return refused(problem('link-unknown', {}));
    const from = context.now();
    const now = Date.parse(from);
    const key = `${link}|${wanted.release ?? ''}|${wanted.page ?? 1}|${wanted.agenda ?? ''}`;
    const known = pointers.get(key);
    const age = known === undefined ? memoMilliseconds : Math.abs(now - known.at);
    if (known !== undefined && age < memoMilliseconds && (isPolled || known.found.is === 'shown')) {
      if (age < freshMilliseconds || known.isAskedAgain) return accepted(known.found);
      known.isAskedAgain = true;
    }
    const found = await findResults(context, link, wanted);
    if (!found.ok) {
      pointers.delete(key);
      return found;
    }
    const fresh = { from, until: new Date(now + freshMilliseconds).toISOString() };
    const remembered = { ...found.value, fresh };
    pointers.set(key, { at: now, found: remembered, isAskedAgain: false });
    return accepted(remembered);
  };
}
