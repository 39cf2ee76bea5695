import { minutesAfter } from '../shared/clock.ts';
import { dropDrafts } from '../storage/drafts.ts';
import { listDueForms } from '../storage/due.ts';
import { closeDueForms } from '../storage/form-state.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { release } from './release.ts';
import { releaseLive } from './release-live.ts';
import { renewOptions } from './renew-options.ts';
import { retain } from './retain.ts';

/** A day, so that a form closed by mistake can be opened again with what people were typing. */
const draftMinutes = 24 * 60;

/**
 * What a timer does each minute: closes what is due, makes the releases that a kill left unmade, of live forms too,
 * folds what waits, erases answers that were kept long enough, takes what is gone out of options, and drops drafts of closed forms a day after they were
 * last saved. One form that fails does not keep the others waiting; the first failure is thrown at the end.
 * @returns the forms whose answers were erased
 */
export async function tick(context: Context): Promise<{ readonly erased: readonly string[] }> {
  const { store } = context;
  await closeDueForms(store, context.now());
  const failures: unknown[] = [];
  for (const { form, lacksRelease, isLive } of await listDueForms(store)) {
    try {
      const work = lacksRelease ? release : isLive ? releaseLive : fold;
      await work(context, form);
    } catch (failure) {
      failures.push(failure);
    }
  }
  const erased = await retain(context);
  await renewOptions(context);
  await dropDrafts(store, minutesAfter(context.now(), -draftMinutes));
  if (failures.length > 0) throw failures[0];
  return { erased };
}
