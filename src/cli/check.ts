import { parseForm } from '../form/parse.ts';
import { readJsonFile } from '../local/json-file.ts';
import { type FileProblem, fileProblems, problemLines } from '../local/problem-lines.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { type Exit, exit } from './exit.ts';

interface Checked {
  readonly file: string;
  readonly form: string | null;
  readonly problems: readonly FileProblem[];
}

/** Checks files with forms, without a database. */
export const check: Command = {
  options: [],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  run: (call) => {
    const files = call.typed.map((file) => checked(call, file));
    for (const each of files) report(call, each);
    call.data({ files });
    return Promise.resolve<Exit>(
      files.every(({ problems }) => problems.length === 0) ? exit.done : exit.refused,
    );
  },
};

function checked(call: Call, file: string): Checked {
  const read = readJsonFile(file);
  const parsed = read.ok ? parseForm(read.value.data) : read;
  if (parsed.ok) return { file, form: parsed.value.id, problems: [] };
  const placeOf = (pointer: string) => (read.ok ? read.value.placeOf(pointer) : undefined);
  return { file, form: null, problems: fileProblems(parsed.problems, placeOf, call.language) };
}

function report(call: Call, { file, form, problems }: Checked): void {
  if (form !== null) {
    call.say(call.words.check.fine(file, form));
    return;
  }
  for (const each of problems) call.say(problemLines(file, each, call.language).join('\n'));
  call.say(call.words.check.wrong(file, problems.length));
}
