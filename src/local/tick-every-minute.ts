import type { Context } from '../actions/context.ts';
import { tick } from '../actions/tick.ts';
import { report } from './report.ts';
import { emptyLog, scrub } from './scrub.ts';

const tickMilliseconds = 60_000;

/**
 * Does each minute what a cron does on Workers: local workerd never fires `scheduled`, and Node has none. What was erased
 * is taken out of the database's files too.
 * @param database the one that the context is on
 * @returns ends the timer
 */
export function tickEveryMinute(
  context: Context,
  database: { readonly url: string; readonly authToken?: string },
): () => void {
  const work = async () => {
    const { erased } = await tick(context);
    await (erased.length > 0 ? scrub(database) : emptyLog(database));
  };
  const timer = setInterval(() => void work().catch(report), tickMilliseconds);
  return () => clearInterval(timer);
}
