// The agenda of a form as its organisers keep it: what was agreed about each implication of the newest visible release.
import type { Form } from '../form/form.ts';
import type { AgendaEntry, AgendaInput } from '../results/agenda-entry.ts';
import { isSameEntry, readAgendaEntry } from '../results/agenda-entry.ts';
import type { ResultsDocument } from '../results/document.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { listAgenda, type StoredEntry, storeEntry } from '../storage/agenda.ts';
import { findRelease } from '../storage/find-release.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { shownDocument } from './shown-document.ts';

export type { StoredEntry } from '../storage/agenda.ts';

/** The agenda of a form. */
export interface Agenda {
  readonly form: Form;
  readonly document: ResultsDocument;
  /** What was agreed, by implication. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

/**
 * The agenda of a form. Problems: `form-unknown`; `results-not-shown` while there is no release to see, or one that
 * shows nothing.
 */
export async function findAgenda(context: Context, id: string): Promise<Result<Agenda>> {
  const found = await findForm(context, id);
  if (!found.ok) return found;
  const { form } = found.value.revision;
  const release = await findRelease(context.store, id, { number: undefined, onlyVisible: true });
  if (release === undefined) return refused(problem('results-not-shown', {}));
  const document = shownDocument(form, release);
  if (document.release.responses === null) return refused(problem('results-not-shown', {}));
  return accepted({ form, document, entries: entriesOf(await listAgenda(context.store, id)) });
}

/** Entries by their implication. */
export function entriesOf(entries: readonly StoredEntry[]): ReadonlyMap<string, StoredEntry> {
  return new Map(entries.map((entry) => [entry.implication, entry]));
}

/** What became of a change. */
export type Changed =
  | { readonly is: 'changed' | 'unchanged'; readonly entry: StoredEntry }
  /** Somebody else wrote it since it was read: what stands there now, and nothing of what was handed in. */
  | { readonly is: 'stale'; readonly entry: StoredEntry };

/** A change of what was agreed about one implication. */
export interface AgendaChange {
  readonly form: string;
  readonly implication: string;
  /** The version that was read; 0 when nothing was agreed. */
  readonly version: number;
  readonly input: AgendaInput;
}

/**
 * Writes what was agreed about an implication. Written again as it stands it is unchanged, whichever version was read, so
 * a retry does no harm. Problems: those of `findAgenda`, `implication-unknown`, those of what was written.
 */
export async function changeAgenda(context: Context, change: AgendaChange): Promise<Result<Changed>> {
  const { form, implication, version: read, input } = change;
  const agenda = await findAgenda(context, form);
  if (!agenda.ok) return agenda;
  const { document, entries } = agenda.value;
  if (!document.implications.some(({ id }) => id === implication)) {
    return refused(problem('implication-unknown', { form, found: implication.slice(0, 90) }));
  }
  const written = readAgendaEntry(input);
  if (!written.ok) return written;
  const before = entries.get(implication);
  if (before !== undefined && isSameEntry(before, written.value)) {
    return accepted({ is: 'unchanged', entry: before });
  }
  const changedAt = context.now();
  const stored = await storeEntry(context.store, { form, implication, read, changedAt, ...written.value });
  // erased meanwhile, or a version that never was
  if (stored === undefined) return refused(problem('form-changed', {}));
  const isOurs = stored.version === read + 1 && isSameEntry(stored, written.value);
  return accepted({ is: isOurs ? 'changed' : 'stale', entry: stored });
}

/** An entry without how it is kept. */
export function contentOf({ owner, firstStep, dueOn, status, note }: StoredEntry): AgendaEntry {
  return { owner, firstStep, dueOn, status, note };
}
