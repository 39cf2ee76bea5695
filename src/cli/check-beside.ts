// What can be told of a form only with the forms it refers to; they are looked for in the same folder.
import { dirname, join } from 'node:path';
import { differencesFrom } from '../form/compared.ts';
import type { Form } from '../form/form.ts';
import { sourceProblems, takingOver } from '../form/options-from.ts';
import { parseForm } from '../form/parse.ts';
import { readJsonFile } from '../local/json-file.ts';
import { type Problem, problem } from '../shared/problem.ts';

/** What is wrong with where options are to come from; a form that is not there may be published elsewhere. */
export function problemsBeside(file: string, form: Form): readonly Problem[] {
  return takingOver(form).flatMap((each) => {
    const source = formBeside(file, each.from.form);
    return source === undefined ? [] : sourceProblems(each, source);
  });
}

/** What differs from the form that this one follows: `follows-differs`; or that it is not there: `follows-not-beside`. */
export function warningsBeside(file: string, form: Form): readonly Problem[] {
  if (form.follows === undefined) return [];
  const earlier = formBeside(file, form.follows);
  if (earlier !== undefined) return differencesFrom(earlier, form);
  return [problem('follows-not-beside', { form: form.follows }, '/follows')];
}

/** The form with this id that lies beside a file, as `<id>.json`; undefined when there is none that passes. */
function formBeside(file: string, id: string): Form | undefined {
  const read = readJsonFile(join(dirname(file), `${id}.json`));
  const parsed = read.ok ? parseForm(read.value.data) : read;
  return parsed.ok && parsed.value.id === id ? parsed.value : undefined;
}
