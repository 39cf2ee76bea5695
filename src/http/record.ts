import { type Deed, record } from '../actions/audit.ts';
import type { Exchange } from './frame.ts';

/** Records what the organiser whose key opened this just did. */
export function recordDeed(c: Exchange, by: 'api' | 'desk', deed: Deed): Promise<void> {
  const organiser = c.get('organiser');
  if (organiser === undefined) throw new Error('a deed has an organiser');
  return record(c.get('context'), { by, key: organiser.number }, deed);
}
