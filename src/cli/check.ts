import { parseForm } from '../form/parse.ts';
import type { Operation } from '../form/patch.ts';
import { repairOf } from '../form/repair.ts';
import { repeatedTitles } from '../form/repeated-titles.ts';
import { warningsOf } from '../form/warnings.ts';
import { formFilesNamed } from '../local/form-files.ts';
import { readJsonFile, type Source, sourceOf } from '../local/json-file.ts';
import { byPlace, type FileProblem, fileProblem, problemLines } from '../local/problem-lines.ts';
import type { Problem } from '../shared/problem.ts';
import type { Call } from './call.ts';
import { problemsBeside, warningsBeside } from './check-beside.ts';
import type { Command } from './command.ts';
import { type Exit, exit } from './exit.ts';
import { repairLines } from './repair-lines.ts';

/** A mistake in a file with the changes, as in JSON Patch, that take it away; empty where only its author can. */
interface Mistake extends FileProblem {
  readonly repair: readonly Operation[];
}

interface Checked {
  readonly file: string;
  readonly form: string | null;
  readonly problems: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

/** A repair is tried out before it is proposed; for more mistakes than this that would keep people waiting. */
const mostRepairs = 40;

/** Checks files with forms, without a database. */
export const check: Command = {
  options: [],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run: (call) => {
    const files = formFilesNamed(call.typed).map((file) => checked(call, file));
    call.data({ files });
    return Promise.resolve<Exit>(
      files.every(({ problems }) => problems.length === 0) ? exit.done : exit.refused,
    );
  },
};

function checked(call: Call, file: string): Checked {
  const read = readJsonFile(file);
  const source = read.ok ? read.value : sourceOf(file);
  const parsed = read.ok ? parseForm(read.value.data) : read;
  const data = read.ok ? read.value.data : undefined;
  const mistakesOf = (problems: readonly Problem[]) => {
    const repairable = new Set(read.ok ? problems.slice(0, mostRepairs) : []);
    return problems
      .map((each) => ({
        ...fileProblem(each, source, call.language),
        repair: repairable.has(each) ? repairOf(data, each) : [],
      }))
      .sort(byPlace);
  };
  const repeated = read.ok ? read.value.repeated : [];
  const problems = mistakesOf([
    ...repeated,
    ...(parsed.ok ? problemsBeside(file, parsed.value) : parsed.problems),
  ]);
  const warnings = mistakesOf(
    parsed.ok
      ? [...warningsOf(parsed.value), ...repeatedTitles(parsed.value), ...warningsBeside(file, parsed.value)]
      : [],
  );
  const form = parsed.ok && problems.length === 0 ? parsed.value.id : null;
  const made = { file, form, problems, warnings };
  report(call, made, source);
  return made;
}

function report(call: Call, { file, form, problems, warnings }: Checked, source: Source): void {
  const { words, language } = call;
  const tell = (each: Mistake, first: readonly string[]) => {
    const lines = [
      ...first,
      ...problemLines(file, each, source, language),
      ...repairLines(call.words, each.repair),
    ];
    call.say(lines.join('\n'));
  };
  for (const each of problems) tell(each, []);
  for (const each of warnings) tell(each, [words.check.warning]);
  if (form === null) call.say(words.check.wrong(file, problems.length));
  else if (warnings.some(({ code }) => code === 'to-be-filled-in')) call.say(words.publish.unfinished(file));
  else call.say(words.check.fine(file, form, warnings.length));
}
