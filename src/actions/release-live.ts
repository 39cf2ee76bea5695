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
  readLiveStanding,
  storeBlock,
  storeLastBlock,
} from '../storage/blocks.ts';
import { merge } from '../tally/merge.ts';
import { peopleIn } from '../tally/read.ts';
import { readTally, writeTally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { countInvited } from './count-invited.ts';
import { fold } from './fold.ts';
import { revisionsOf } from './revisions.ts';
import { readSome } from './tallies.ts';

/** Others who send or release at the same moment are waited out this often. */
const attempts = 20;

/**
 * Brings the releases of a live form forward, from its tallies alone. While it is open: when at least k people are in
 * no release yet, they make one, which shows the one before it. Closed: the one that nobody has seen is made again with
 * everybody who is left, and shown; fewer than k people who are left are never shown. Whoever repeats it after a kill,
 * or does it at the same time, counts nobody twice. Throws Fault `database-busy` when something came in between each
 * time.
 * @returns the number of the newest release; null when there is none
 */
export async function releaseLive(context: Context, form: string): Promise<number | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await fold(context, form);
    const standing = await readLiveStanding(context.store, form);
    if (standing === undefined) return null;
    const newest = standing.newest?.number ?? null;
    if (standing.state === 'closed' && isLast(standing)) return newest;
    if (standing.isBehind) continue;
    const revisions = await revisionsOf(context, form, new Set([standing.revision]));
    const revision = revisions.get(standing.revision);
    if (revision === undefined) return newest;
    if (standing.state === 'closed') await releaseLast(context, revision, standing);
    else if (standing.waitingCount < showRule(revision).whole) return newest;
    else await releaseBlock(context, revision, standing);
  }
  throw new Fault(problem('database-busy', {}));
}

/** The release that ends a live form says so itself. */
function isLast({ newest }: LiveStanding): boolean {
  if (newest === undefined) return false;
  return readDocument(newest.document).release.kind === 'closing';
}

/** Makes the release of everybody who waits, unless something comes in between. */
async function releaseBlock(context: Context, revision: Revision, standing: LiveStanding): Promise<void> {
  const { newest } = standing;
  const live = withBlock(
    revision.form,
    liveOf(newest?.tally),
    readSome(standing.waiting),
    showRule(revision).whole,
  );
  const number = (newest?.number ?? 0) + 1;
  const base = newest?.digest ?? null;
  await storeBlock(
    context.store,
    await madeOf(context, revision, standing, { kind: 'live', live, number, base }),
  );
}

/** Makes the last release, unless something comes in between. */
async function releaseLast(context: Context, revision: Revision, standing: LiveStanding): Promise<void> {
  const { newest } = standing;
  const unseen = newest !== undefined && !newest.isVisible ? newest : undefined;
  const rest = merge(readSome(standing.unseen), readSome(standing.waiting));
  const people = peopleIn(rest);
  const least = showRule(revision).whole;
  const before = liveOf(unseen === undefined ? newest?.tally : unseen.tallyBefore);
  const isTaken = people >= least;
  const live = isTaken ? withBlock(revision.form, before, rest, least) : before;
  const number = unseen?.number ?? (newest?.number ?? 0) + 1;
  // what it goes on from was seen, and so stays
  const made = await madeOf(context, revision, standing, { kind: 'closing', live, number, base: null });
  const left = isTaken || people === 0 ? null : { waiting: writeTally(rest), waitingCount: people };
  await storeLastBlock(context.store, { ...made, unseen: unseen?.digest ?? null, left });
}

function liveOf(tally: string | null | undefined): LiveTally {
  return tally === null || tally === undefined ? emptyLiveTally() : liveFrom(readTally(tally));
}

async function madeOf(
  context: Context,
  revision: Revision,
  { isExample: example, upto }: LiveStanding,
  release: Pick<MadeBlock, 'number' | 'base'> & {
    readonly kind: 'live' | 'closing';
    readonly live: LiveTally;
  },
): Promise<MadeBlock> {
  const { kind, live, number, base } = release;
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
    base,
  };
}
