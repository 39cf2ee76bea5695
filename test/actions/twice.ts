// Two forms that follow each other, by invitation, and people who answer one of them or both.
import { accept } from '../../src/actions/accept.ts';
import { publish } from '../../src/actions/publish.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { findRelease } from '../../src/storage/find-release.ts';
import { invitingContext, pseudonymous, secretsOf } from './invited.ts';
import { formData, handedIn, input, must, type TestContext } from './testcontext.ts';

/** What somebody answered before and after; left out where there was no answer. */
export interface Answering {
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  readonly group?: string;
  readonly speaksFor?: string;
  readonly mandates?: number;
}

export const implications = [
  { id: 'groen-nu', title: 'Nu groen', evidence: [{ item: 'groen' }, { item: 'auto', weight: 2 }] },
];

/** The changes of the form that comes after. */
export const later = { id: 'later', kind: 'reflection', follows: 'dorp' };

/** The id that answers to a form have in a test: by person, before 1, 2, …, after 101, 102, … */
export const after = (person: number) => 100 + person;

/** A context with both forms, in which these people answered; both forms are open still. */
export async function twiceAnswered(
  people: readonly Answering[],
  changes: object = {},
  laterChanges: object = {},
  /** A third form, which follows the first as well and is answered like the second. */
  third?: string,
): Promise<TestContext> {
  const asked = { ...pseudonymous, implications, ...changes };
  const context = await invitingContext(asked);
  must(await publish(context, formData({ ...asked, ...later, ...laterChanges })));
  if (third !== undefined)
    must(await publish(context, formData({ ...asked, ...later, ...laterChanges, id: third })));
  for (const [at, person] of people.entries()) {
    const { group, speaksFor = null, mandates = 1 } = person;
    const [pass = ''] = await secretsOf(context, [`P${at + 1}`], { speaksFor, mandates });
    const send = async (form: string, n: number, answers: Record<string, unknown> | undefined) => {
      if (answers === undefined) return;
      must(await accept(context, handedIn(n, { form, pass, input: input(answers, group) })));
    };
    await send('dorp', at + 1, person.before);
    await send('later', after(at + 1), person.after);
    if (third !== undefined) await send(third, 2 * after(at + 1), person.after);
  }
  return context;
}

/** The document of the release of a form, shown or not. */
export async function released(context: TestContext, form = 'later'): Promise<ResultsDocument> {
  const found = await findRelease(context.store, form, { number: undefined, onlyVisible: false });
  if (found === undefined) throw new Error(`no release of ${form}`);
  return JSON.parse(found.document);
}
