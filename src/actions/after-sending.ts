import type { Revision } from '../form/revision.ts';
import { showRule } from '../results/may-show.ts';
import { countWaiting } from '../storage/blocks.ts';
import type { Context } from './context.ts';
import { foldWhenDue } from './fold.ts';
import { releaseLive } from './release-live.ts';

/**
 * What a submission leaves for after its answer has gone out: folding now and then, and the release of a live form
 * that it fills. As many people as are needed come together once a release, however many answered before.
 */
export function afterSending(context: Context, revision: Revision, unfolded: number): void {
  const { form } = revision;
  foldWhenDue(context, form.id, unfolded);
  if (form.results.publish !== 'live') return;
  context.later(async () => {
    // some of the unfolded may be changes of people who are in a release: then this only folds
    const most = unfolded + (await countWaiting(context.store, form.id));
    if (most >= showRule(revision).whole) await releaseLive(context, form.id);
  });
}
