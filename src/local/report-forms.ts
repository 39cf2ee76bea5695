import type { Language } from '../shared/language.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { fileProblems, problemLines } from './problem-lines.ts';
import type { PublishedFile } from './publish-file.ts';

/** What to tell of a file that was published by itself: its problems, or that something is new; else nothing. */
export function newsOf({ file, result, source }: PublishedFile, language: Language): readonly string[] {
  const words = terminalWordsIn(language).publish;
  if (result.ok) {
    const { form, revision, is } = result.value;
    return is === 'unchanged' ? [] : [words[is](form, revision)];
  }
  const problems = fileProblems(result.problems, source, language);
  return [words.refused(file), ...problems.flatMap((each) => problemLines(file, each, source, language))];
}
