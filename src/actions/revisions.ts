import type { Revision } from '../form/revision.ts';
import { readStored } from '../response/body.ts';
import type { Response } from '../response/response.ts';
import { Fault, problem } from '../shared/problem.ts';
import { findRevision } from '../storage/find-revision.ts';
import type { Context } from './context.ts';

/** Revisions of one form by number. */
export type Revisions = ReadonlyMap<number, Revision>;

/** The revisions with these numbers; throws Fault when one is missing: what is stored refers to it. */
export async function revisionsOf(
  { store }: Context,
  form: string,
  numbers: ReadonlySet<number>,
): Promise<Revisions> {
  const found = new Map<number, Revision>();
  for (const number of numbers) {
    const revision = await findRevision(store, form, number);
    if (revision === undefined) throw damaged();
    found.set(number, revision);
  }
  return found;
}

/** The response in a stored body, read under the revision it was given; throws Fault when it is none. */
export function storedResponse(revisions: Revisions, number: number, body: string): Response {
  const revision = revisions.get(number);
  if (revision === undefined) throw damaged();
  const read = readStored(revision.form, body);
  if (!read.ok) throw damaged();
  return read.value;
}

function damaged(): Fault {
  return new Fault(problem('database-damaged', { file: 'LIBSQL_URL' }));
}
