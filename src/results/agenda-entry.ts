// What organisers agree about an implication: who takes it up, what comes first, when, how it stands.
import { readWritten } from '../response/read-written.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { acceptedUnless, type Result } from '../shared/result.ts';

export const agendaStatuses = ['not-started', 'under-way', 'done', 'dropped'] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

/** What was agreed about one implication; null: not said. */
export interface AgendaEntry {
  readonly owner: string | null;
  readonly firstStep: string | null;
  /** A day, `2026-12-31`. */
  readonly dueOn: string | null;
  readonly status: AgendaStatus;
  readonly note: string | null;
}

/** Nothing was agreed yet. */
export const emptyEntry: AgendaEntry = {
  owner: null,
  firstStep: null,
  dueOn: null,
  status: 'not-started',
  note: null,
};

/** The most characters of each text. */
export const agendaLengths = { owner: 200, firstStep: 500, note: 1000 } as const;

/** What was written, by an organiser on a page or by a program; an empty text and null are the same. */
export type AgendaInput = { readonly [K in keyof AgendaEntry]?: unknown };

/**
 * The entry that was written. Problems, each with its place: those of a text that cannot be kept, `line-broken` in who
 * takes it up, `day-malformed`, `option-unknown` of a status there is not.
 */
export function readAgendaEntry(input: AgendaInput): Result<AgendaEntry> {
  const problems: Problem[] = [];
  const text = (key: keyof typeof agendaLengths): string | null => {
    const read = readWritten(input[key] ?? '', agendaLengths[key], `/${key}`);
    if (!read.ok) problems.push(...read.problems);
    return (read.ok ? read.value : undefined) ?? null;
  };
  const owner = text('owner');
  if (owner?.includes('\n')) problems.push(problem('line-broken', {}, '/owner'));
  const firstStep = text('firstStep');
  const dueOn = String(input.dueOn ?? '').trim();
  if (dueOn !== '' && !isDay(dueOn)) problems.push(problem('day-malformed', {}, '/dueOn'));
  const status = agendaStatuses.find((each) => each === (input.status ?? emptyEntry.status));
  if (status === undefined) {
    problems.push(problem('option-unknown', { found: String(input.status).slice(0, 60) }, '/status'));
  }
  const note = text('note');
  const entry = {
    owner,
    firstStep,
    dueOn: dueOn === '' ? null : dueOn,
    status: status ?? 'not-started',
    note,
  };
  return acceptedUnless(problems, entry);
}

/** Whether two entries say the same. */
export function isSameEntry(a: AgendaEntry, b: AgendaEntry): boolean {
  return (
    a.owner === b.owner &&
    a.firstStep === b.firstStep &&
    a.dueOn === b.dueOn &&
    a.status === b.status &&
    a.note === b.note
  );
}

/** Whether this is a day of the calendar from 2000 on, written `2026-12-31`. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(2\d{3})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
