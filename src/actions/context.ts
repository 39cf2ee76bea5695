import type { Clock } from '../shared/clock.ts';
import type { Store } from '../storage/store.ts';
import type { Keys } from './keys.ts';

/** What every action gets handed. */
export interface Context {
  readonly store: Store;
  readonly keys: Keys;
  readonly now: Clock;
  /** Does work after the answer has gone out. May fail: what it leaves undone, the next tick does. */
  readonly later: (work: () => Promise<unknown>) => void;
}
