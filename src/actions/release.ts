import { writeShift } from '../results/earlier.ts';
import { making } from '../results/making.ts';
import { makeDocument, writeDocument } from '../results/results.ts';
import { sha256 } from '../shared/digest.ts';
import { Fault, problem } from '../shared/problem.ts';
import { type Releasing, readReleasing, storeRelease } from '../storage/releases.ts';
import { readTally } from '../tally/tally.ts';
import type { Context } from './context.ts';
import { countInvited } from './count-invited.ts';
import { fold } from './fold.ts';
import { pair } from './pair.ts';
import { releaseLive } from './release-live.ts';
import { revisionsOf } from './revisions.ts';

/** `closing` and `embargo` have one release; those of `live` are made elsewhere. */
const number = 1;

/** A closed form takes no answers, so only withdrawals and others who close it can come in between. */
const attempts = 20;

/**
 * Makes the release of a closed form when it has none: folds until nothing is left and stores document and tally if
 * nothing came in between. Whoever repeats it after a kill, or does it at the same time, finds the one release.
 * Throws Fault `database-busy` when something came in between each time.
 * @param isRevealed visible at once, also under embargo
 * @returns the number of the release; null when the form is not closed, or not there
 */
export async function release(context: Context, form: string, isRevealed = false): Promise<number | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await fold(context, form);
    const releasing = await readReleasing(context.store, form);
    if (releasing?.state !== 'closed') return null;
    if (releasing.isLive) return releaseLive(context, form);
    if (releasing.release !== null) return releasing.release;
    if (!releasing.isBehind && (await make(context, form, releasing, isRevealed))) return number;
  }
  throw new Fault(problem('database-busy', {}));
}

async function make(
  context: Context,
  form: string,
  releasing: Releasing,
  isRevealed: boolean,
): Promise<boolean> {
  const revisions = await revisionsOf(context, form, new Set([releasing.revision]));
  const revision = revisions.get(releasing.revision);
  if (revision === undefined) return false;
  const madeAt = context.now();
  const paired = await pair(context, revision);
  const made = makeDocument(revision, readTally(releasing.tally), {
    number,
    publishedAt: madeAt,
    example: releasing.isExample,
    invited: await countInvited(context, revision.form),
    shift: paired?.shift ?? null,
  });
  const document = writeDocument(made);
  return storeRelease(context.store, {
    form,
    number,
    revision: releasing.revision,
    upto: releasing.upto,
    tally: releasing.tally,
    document,
    digest: await sha256(document),
    isVisible: isRevealed || revision.form.results.publish === 'closing',
    madeAt,
    making,
    pairs:
      paired === null
        ? null
        : {
            shift: writeShift(paired.shift),
            earlier: paired.earlier,
            isSole: paired.isHeldBack && made.shift !== null,
          },
  });
}
