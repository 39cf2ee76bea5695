import type { Language } from '../shared/language.ts';
import type { Problem, ProblemCode } from '../shared/problem.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { fileProblems, problemLines } from './problem-lines.ts';
import type { PublishedFile } from './publish-file.ts';

/** What an earlier form lacks before its points can be taken over; that is no mistake in the file. */
const awaiting: readonly ProblemCode[] = ['options-form-unknown', 'options-form-too-few'];

/** The form whose points a file waits for; undefined when something else is wrong with it. */
export function awaitedForm(problems: readonly Problem[]): string | undefined {
  const [first] = problems;
  if (first === undefined || !problems.every(({ code }) => awaiting.includes(code))) return undefined;
  return 'form' in first.values ? String(first.values.form) : undefined;
}

/** What to tell of a file that was published by itself: its problems, what it waits for, or that something is new; else nothing. */
export function newsOf({ file, result, source }: PublishedFile, language: Language): readonly string[] {
  const words = terminalWordsIn(language).publish;
  if (result.ok) {
    const { form, revision, is } = result.value;
    return is === 'unchanged' ? [] : [words[is](form, revision)];
  }
  const awaited = awaitedForm(result.problems);
  if (awaited !== undefined) return [words.waits(file, awaited)];
  const isUnfinished = result.problems.every(({ code }) => code === 'to-be-filled-in');
  const problems = fileProblems(result.problems, source, language);
  const why = isUnfinished ? words.unfinished(file) : words.refused(file);
  return [why, ...problems.flatMap((each) => problemLines(file, each, source, language))];
}
