import { Fault } from '../shared/problem.ts';
import { whereItFailed } from './where-it-failed.ts';

/** Says on stderr that work nobody waits for has failed: its code, or where it was. */
export function report(error: unknown): void {
  console.error(error instanceof Fault ? error.problem.code : whereItFailed(error));
}
