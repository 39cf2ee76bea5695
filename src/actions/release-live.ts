import type { Revision } from '../form/revision.ts';
import {
  emptyLiveTally,
  type LiveTally,
  liveFrom,
  shownTally,
  storedLive,
  withBlock,
} from '../results/live-tally.ts';
import { making } from '../results/making.ts';
import { showRule } from '../results/may-show.ts';
import { readDocument } from '../results/read-document.ts';
import { makeDocument, writeDocument } from '../results/results.ts';
import { sha256 } from '../shared/digest.ts';
import { Fault, problem } from '../shared/problem.ts';
import {
  type LiveStanding,
  type MadeBlock,
  readBlock,
  readLiveStanding,
  storeBlock,
  storeLastBlock,
} from '../storage/blocks.ts';
import { add } from '../tally/add.ts';
import { emptyTally, readTally, type Tally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { countInvited } from './count-invited.ts';
import { revisionsOf, storedResponse } from './revisions.ts';

/** Others who send or release at the same moment are waited out this often. */
const attempts = 20;

/**
 * Brings the releases of a live form forward. While it is open: when at least k people are in no release yet, they make
 * one, which shows the one before it. Closed: the one that nobody has seen is made again with everybody who is left,
 * and shown; fewer than k people who are left are never shown. Whoever repeats it after a kill, or does it at the same
 * time, counts nobody twice. Throws Fault `database-busy` when something came in between each time.
 * @returns the number of the newest release; null when there is none
 */
export async function releaseLive(context: Context, form: string): Promise<number | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const standing = await readLiveStanding(context.store, form);
    if (standing === undefined) return null;
    const newest = standing.newest?.number ?? null;
    if (standing.state === 'closed' && isLast(standing)) return newest;
    const revisions = await revisionsOf(context, form, new Set([standing.revision]));
    const revision = revisions.get(standing.revision);
    if (revision === undefined) return newest;
    const isMade = await (standing.state === 'open'
      ? releaseBlock(context, revision, standing)
      : releaseLast(context, revision, standing));
    if (isMade === 'too-few') return newest;
  }
  throw new Fault(problem('database-busy', {}));
}

/** The release that ends a live form says so itself. */
function isLast({ newest }: LiveStanding): boolean {
  if (newest === undefined) return false;
  return readDocument(newest.document).release.kind === 'closing';
}

/** Makes the release of everybody who waits; false when something came in between. */
async function releaseBlock(
  context: Context,
  revision: Revision,
  { newest, isExample }: LiveStanding,
): Promise<boolean | 'too-few'> {
  const block = await blockOf(context, revision, null);
  if (block === undefined) return false;
  if (block.people < showRule(revision).whole) return 'too-few';
  const live = withBlock(revision.form, liveOf(newest?.tally), block.tally, showRule(revision).whole);
  const number = (newest?.number ?? 0) + 1;
  const base = newest?.digest ?? null;
  const release = {
    kind: 'live',
    live,
    number,
    isExample,
    upto: block.upto,
    takesBlock: true,
    base,
  } as const;
  return storeBlock(context.store, await madeOf(context, revision, release));
}

/** Makes the last release; false when something came in between. */
async function releaseLast(
  context: Context,
  revision: Revision,
  { newest, isExample }: LiveStanding,
): Promise<boolean> {
  const unseen = newest !== undefined && !newest.isVisible ? newest : undefined;
  const block = await blockOf(context, revision, unseen?.number ?? null);
  if (block === undefined) return false;
  const least = showRule(revision).whole;
  const before = liveOf(unseen === undefined ? newest?.tally : unseen.tallyBefore);
  const takesBlock = block.people >= least;
  const live = takesBlock ? withBlock(revision.form, before, block.tally, least) : before;
  const number = unseen?.number ?? (newest?.number ?? 0) + 1;
  // what it goes on from was seen, and so stays
  const rest = { upto: block.upto, takesBlock, base: null };
  const release = { kind: 'closing', live, number, isExample, ...rest } as const;
  return storeLastBlock(context.store, await madeOf(context, revision, release), unseen?.digest ?? null);
}

function liveOf(tally: string | null | undefined): LiveTally {
  return tally === null || tally === undefined ? emptyLiveTally() : liveFrom(readTally(tally));
}

/** Counts everybody who goes into the next release; undefined when something was sent meanwhile. */
async function blockOf(
  context: Context,
  { form }: Revision,
  remade: number | null,
): Promise<{ readonly people: number; readonly tally: Tally; readonly upto: number } | undefined> {
  const tally = emptyTally();
  let people = 0;
  let page = await readBlock(context.store, form.id, remade, '');
  const upto = page.lastSeq;
  while (page.rows.length > 0) {
    const numbers = new Set(page.rows.map(({ revision }) => revision));
    const revisions = await revisionsOf(context, form.id, numbers);
    for (const { revision, body } of page.rows) add(form, tally, storedResponse(revisions, revision, body));
    people += page.rows.length;
    page = await readBlock(context.store, form.id, remade, page.rows.at(-1)?.id ?? '');
    if (page.lastSeq !== upto) return undefined;
  }
  return { people, tally, upto };
}

async function madeOf(
  context: Context,
  revision: Revision,
  release: Pick<MadeBlock, 'number' | 'upto' | 'takesBlock' | 'base'> & {
    readonly kind: 'live' | 'closing';
    readonly live: LiveTally;
    readonly isExample: boolean;
  },
): Promise<MadeBlock> {
  const { kind, live, isExample: example, number, upto, takesBlock, base } = release;
  const madeAt = context.now();
  const stored = storedLive(live);
  const invited = await countInvited(context, revision.form);
  const facts = { number, publishedAt: madeAt, example, invited, kind };
  const document = writeDocument(makeDocument(revision, shownTally(stored), facts));
  return {
    form: revision.form.id,
    number,
    revision: revision.number,
    upto,
    tally: writeTally(stored),
    document,
    digest: await sha256(document),
    madeAt,
    making,
    takesBlock,
    base,
  };
}
