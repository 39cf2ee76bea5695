import type { Revision } from '../form/revision.ts';
import { showRule } from '../results/may-show.ts';
import { hasWaiting } from '../storage/blocks.ts';
import type { Context } from './context.ts';
import { foldWhenDue } from './fold.ts';
import { releaseLive } from './release-live.ts';

/**
 * What a submission leaves for after its answer has gone out: folding now and then, and the release of a live form
 * that it fills.
 */
export function afterSending(context: Context, revision: Revision, unfolded: number): void {
  const form = revision.form.id;
  foldWhenDue(context, form, unfolded);
  if (revision.form.results.publish !== 'live') return;
  context.later(async () => {
    if (await hasWaiting(context.store, form, showRule(revision).whole)) await releaseLive(context, form);
  });
}
