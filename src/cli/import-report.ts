// What became of somebody else's form, line by line, for people and as data.
import { printable } from '../local/excerpt.ts';
import type { ImportLine, ImportOutcome } from '../shared/import-note.ts';
import type { TerminalWords } from '../words/terminal.ts';

/** Where a line of a report is about, in words; with the line of the file where that is known. */
export type PlaceOf = (at: string) => { readonly line: number | null; readonly words: string };

/** A line of a report as data. */
export function lineData({ importReport }: TerminalWords, line: ImportLine, placeOf: PlaceOf) {
  const { outcome, at, code, values } = line;
  return { outcome, at, line: placeOf(at).line, code, values, message: noteOf(importReport.notes, line) };
}

/** What people have to know, what was lost first; what was kept as it was is only counted. */
const told: readonly ImportOutcome[] = ['left-out', 'changed', 'to-fill-in'];

/** The report as lines for people: what was left out, what was changed, and what they have to fill in or look at. */
export function reportLines(
  { importReport }: TerminalWords,
  report: readonly ImportLine[],
  placeOf: PlaceOf,
): readonly string[] {
  return told.flatMap((outcome) =>
    report
      .filter((line) => line.outcome === outcome)
      .map((line) => {
        const where = line.at === '' ? importReport.whole : placeOf(line.at).words;
        return printable(`${importReport.outcomes[outcome]}: ${where}: ${noteOf(importReport.notes, line)}`);
      }),
  );
}

/** How many lines there are of an outcome. */
export function countOf(report: readonly ImportLine[], outcome: ImportOutcome): number {
  return report.filter((line) => line.outcome === outcome).length;
}

function noteOf(notes: TerminalWords['importReport']['notes'], { code, values }: ImportLine): string {
  return String(Reflect.apply(notes[code], undefined, [values]));
}
