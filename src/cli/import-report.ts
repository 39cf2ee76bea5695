// What became of somebody else's form, line by line, for people and as data.
import { printable } from '../local/excerpt.ts';
import type { ImportLine, ImportOutcome } from '../shared/import-note.ts';
import { pointerTo, stepsOf } from '../shared/pointer.ts';
import type { TerminalWords } from '../words/terminal.ts';

/** Where a line of a report is about, in words; with the line of the file where that is known. */
export type PlaceOf = (at: string) => { readonly line: number | null; readonly words: string };

/** A line of a report as data. */
export function lineData({ importReport }: TerminalWords, line: ImportLine, placeOf: PlaceOf) {
  const { outcome, at, code, values } = line;
  return { outcome, at, line: placeOf(at).line, code, values, message: noteOf(importReport.notes, line) };
}

/**
 * The report as lines for people. What was kept as it was stands together by what it belongs to; everything else has
 * a line of its own.
 */
export function reportLines(
  { importReport }: TerminalWords,
  report: readonly ImportLine[],
  placeOf: PlaceOf,
): readonly string[] {
  const lines: string[] = [];
  let together: { readonly around: string; readonly names: string[] } | undefined;
  const say = (outcome: ImportOutcome, at: string, what: string) => {
    const where = at === '' ? importReport.whole : placeOf(at).words;
    lines.push(printable(`${importReport.outcomes[outcome]}: ${where}: ${what}`));
  };
  const flush = () => {
    if (together !== undefined) say('kept', together.around, together.names.join(', '));
    together = undefined;
  };
  for (const line of report) {
    const steps = stepsOf(line.at);
    const around = pointerTo(...steps.slice(0, -1));
    const isPlain = line.code === 'kept';
    if (!isPlain || together?.around !== around) flush();
    if (!isPlain) say(line.outcome, line.at, noteOf(importReport.notes, line));
    else if (together === undefined) together = { around, names: [steps.at(-1) ?? ''] };
    else together.names.push(steps.at(-1) ?? '');
  }
  flush();
  return lines;
}

/** How many lines there are of an outcome. */
export function countOf(report: readonly ImportLine[], outcome: ImportOutcome): number {
  return report.filter((line) => line.outcome === outcome).length;
}

function noteOf(notes: TerminalWords['importReport']['notes'], { code, values }: ImportLine): string {
  return String(Reflect.apply(notes[code], undefined, [values]));
}
