// Revisions never change, so each process keeps those it has read: parsing a form costs more than a submission.
// A form under the same id and number in another database has another digest, so every use says which it means.
import type { Revision } from '../form/revision.ts';

/** A form is at most 200 KB; the memory of a Worker is 128 MB. */
const keptRevisions = 100;

const kept = new Map<string, Revision>();

const keyOf = (form: string, number: number) => `${form}|${number}`;

/** The revision read before under this number. Whoever uses it must have its digest compared in the statement. */
export function remembered(form: string, number: number): Revision | undefined {
  return kept.get(keyOf(form, number));
}

/** All remembered revisions, of one form or of all. */
export function rememberedOf(form?: string): readonly Revision[] {
  return [...kept.values()].filter((revision) => form === undefined || revision.form.id === form);
}

/** Keeps a revision; the one kept longest goes when there are too many. */
export function remember(revision: Revision): void {
  const key = keyOf(revision.form.id, revision.number);
  kept.delete(key);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= keptRevisions) kept.delete(oldest);
  kept.set(key, revision);
}
