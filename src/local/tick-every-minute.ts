import type { Context } from '../actions/context.ts';
import { tick } from '../actions/tick.ts';
import { report } from './report.ts';

const tickMilliseconds = 60_000;

/**
 * Does each minute what a cron does on Workers: local workerd never fires `scheduled`, and Node has none.
 * @returns ends the timer
 */
export function tickEveryMinute(context: Context): () => void {
  const timer = setInterval(() => void tick(context).catch(report), tickMilliseconds);
  return () => clearInterval(timer);
}
