// Sessions in which some speak for several organisations, and the attacker knows who and for how many.
import type { Form } from '../../../src/form/form.ts';
import type { Response } from '../../../src/response/response.ts';
import type { Reading } from './attacker.ts';
import { readings } from './readings.ts';
import {
  type AttackedSession,
  attackedSession,
  dice,
  type Happening,
  publications,
  type Showing,
} from './session.ts';

/** The same sessions by invitation: in some two numbers of mandates, in some three, in some a heavy one. */
export function mandatesSession(seed: number): AttackedSession {
  const { form, beforeClosing, afterClosing } = attackedSession(seed);
  const roll = dice(seed + 1_000_000);
  const kinds = [
    [1, 3],
    [1, 2, 5],
    [1, 1, 1, 40],
    [2, 4],
  ][roll(4)] ?? [1];
  const mandates = Array.from({ length: 20 }, () => kinds[roll(kinds.length)] ?? 1);
  // what is sent again is the same response, so it is made once
  const made = new Map<Response, Response>();
  const spoken = ({ person, response }: Happening): Happening => {
    if (response === null) return { person, response };
    const by = { invitation: person + 1, speaksFor: null, mandates: mandates[person] ?? 1 };
    const known = made.get(response) ?? { ...response, by };
    made.set(response, known);
    return { person, response: known };
  };
  const invited: Form = {
    ...form,
    access: { ...form.access, by: 'invitation' },
    privacy: { ...form.privacy, identity: 'pseudonymous' },
  };
  return { form: invited, beforeClosing: beforeClosing.map(spoken), afterClosing: afterClosing.map(spoken) };
}

/** What is read in those of `many` sessions, from seed `first` on, that show anything by mandates; and how many do. */
export function mandateReadings(
  first: number,
  many: number,
  showing: Showing,
): { readonly shown: number; readonly read: readonly (Reading & { readonly seed: number })[] } {
  const seeds = Array.from({ length: many }, (_, at) => first + at).filter((seed) =>
    publications(mandatesSession(seed), showing).some(({ document }) =>
      document.implications.some((row) => row.n !== null && row.mandates !== null),
    ),
  );
  return { shown: seeds.length, read: seeds.flatMap((seed) => readings(seed, 1, showing, mandatesSession)) };
}
