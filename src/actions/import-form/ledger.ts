// The book of an import: what became of each value in somebody's file. Whatever nobody wrote down is found by a walk
// over all of their data and written down as left out, so that nothing is dropped without a word.
import type { ImportLine, ImportNoteCode, ImportNotes, ImportOutcome } from '../../shared/import-note.ts';
import { pointerTo } from '../../shared/pointer.ts';

/** Why a value was left out that nothing was made of, by its key. */
export type LeftOutReason = (key: string, pointer: string) => ImportLine;

/** The book while it is written. */
export interface Ledger {
  keep<Code extends ImportNoteCode = 'kept'>(at: string, code?: Code, values?: ImportNotes[Code]): void;
  change<Code extends ImportNoteCode>(at: string, code: Code, values: ImportNotes[Code]): void;
  /** Leaves out a value with everything below it. */
  leaveOut<Code extends ImportNoteCode>(at: string, code: Code, values: ImportNotes[Code]): void;
  fillIn<Code extends ImportNoteCode>(code: Code, values: ImportNotes[Code]): void;
  /** Tears out every line since a mark: what was made of them is not used. */
  mark(): number;
  tearOutFrom(mark: number): void;
  /** Every line in the order of their data; what has none gets one. */
  closed(data: unknown, reason: LeftOutReason): readonly ImportLine[];
}

/** Opens an empty book. */
export function openLedger(): Ledger {
  const lines: ImportLine[] = [];
  const write = <Code extends ImportNoteCode>(
    outcome: ImportOutcome,
    at: string,
    code: Code,
    values: ImportNotes[Code],
  ) => {
    lines.push(importLine(outcome, at, code, values));
  };
  return {
    keep: (at, code, values) => {
      if (code === undefined || values === undefined) write('kept', at, 'kept', {});
      else write('kept', at, code, values);
    },
    change: (at, code, values) => write('changed', at, code, values),
    leaveOut: (at, code, values) => write('left-out', at, code, values),
    fillIn: (code, values) => write('to-fill-in', '', code, values),
    mark: () => lines.length,
    tearOutFrom: (mark) => {
      lines.length = mark;
    },
    closed: (data, reason) => closedBook(lines, data, reason),
  };
}

/** One line; what is left out is left out with everything below it. */
export function importLine<Code extends ImportNoteCode>(
  outcome: ImportOutcome,
  at: string,
  code: Code,
  values: ImportNotes[Code],
): ImportLine {
  return { outcome, at, whole: outcome === 'left-out' && at !== '', code, values };
}

function closedBook(
  lines: readonly ImportLine[],
  data: unknown,
  reason: LeftOutReason,
): readonly ImportLine[] {
  const byPlace = new Map<string, ImportLine[]>();
  for (const line of lines) {
    const here = byPlace.get(line.at) ?? [];
    const isNew = here.every(({ code, outcome }) => code !== line.code || outcome !== line.outcome);
    if (isNew) byPlace.set(line.at, [...here, line]);
  }
  const ordered: ImportLine[] = [...(byPlace.get('') ?? [])];
  /** Below what is left out whole only lines that say why are told again: nothing there is kept. */
  const visit = (value: unknown, at: string, isLeftOut: boolean) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const pointer = at + pointerTo(key);
      const own = byPlace.get(pointer);
      const here = isLeftOut ? leftOut(own ?? []) : saidOnce(own ?? [reason(key, pointer)]);
      ordered.push(...here);
      visit(member, pointer, isLeftOut || here.some(({ whole }) => whole));
    }
  };
  visit(data, '', false);
  return ordered;
}

function leftOut(lines: readonly ImportLine[]): readonly ImportLine[] {
  return lines.filter(({ outcome }) => outcome === 'left-out');
}

/** What is left out is not said to be kept or changed too. */
function saidOnce(lines: readonly ImportLine[]): readonly ImportLine[] {
  const out = leftOut(lines);
  return out.length === 0 ? lines : out;
}
