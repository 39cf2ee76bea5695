import { attack, type Reading } from './attacker.ts';
import { type LiveShowing, livePublications } from './live.ts';
import { type AttackedSession, attackedSession, publications, type Showing } from './session.ts';

/** The first thing read in each of `many` sessions, from seed `first` on; a session without any is left out. */
export function readings(
  first: number,
  many: number,
  showing: Showing,
  sessionOf: (seed: number) => AttackedSession = attackedSession,
): readonly (Reading & { readonly seed: number })[] {
  return Array.from({ length: many }, (_, at) => first + at).flatMap((seed) => {
    const session = sessionOf(seed);
    const rule = showing.rule(session.form.privacy.minimumGroup);
    const found = attack(session.form, publications(session, showing), rule);
    return found.slice(0, 1).map((reading) => ({ ...reading, seed }));
  });
}

/** The same in live sessions. */
export function liveReadings(
  first: number,
  many: number,
  showing: LiveShowing,
): readonly (Reading & { readonly seed: number })[] {
  return Array.from({ length: many }, (_, at) => first + at).flatMap((seed) => {
    const session = attackedSession(seed);
    const k = session.form.privacy.minimumGroup;
    const found = attack(session.form, livePublications(session, showing), { row: k, part: k });
    return found.slice(0, 1).map((reading) => ({ ...reading, seed }));
  });
}
