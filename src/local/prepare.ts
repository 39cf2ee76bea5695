// What a database gets before people come: tables, the forms of the folder, and on an empty one the demonstration.

import type { Context } from '../actions/context.ts';
import { listForms } from '../actions/list-forms.ts';
import { tick } from '../actions/tick.ts';
import type { Language } from '../shared/language.ts';
import { sentenceInTerminal } from '../words/terminal.ts';
import { makeLocalDemo } from './demo.ts';
import { type PublishedFile, publishFile } from './publish-file.ts';
import { awaitedForm, newsOf } from './report-forms.ts';

/** A file whose form takes over the points of another form, and waits until some are placed. */
export interface WaitingFile {
  readonly file: string;
  /** Id of the form that it waits for. */
  readonly form: string;
}

/** What preparing gave. */
export interface Prepared {
  /** What there is to tell: forms that were refused, or are new on a database that had others. */
  readonly told: readonly string[];
  readonly waiting: readonly WaitingFile[];
}

/**
 * Prepares a migrated database.
 * @param files with forms
 */
export async function prepare(
  context: Context,
  files: readonly string[],
  { isEmpty, language }: { isEmpty: boolean; language: Language },
): Promise<Prepared> {
  const isFresh = (await listForms(context)).length === 0;
  const told: string[] = [];
  const waiting: WaitingFile[] = [];
  for (const published of await publishAll(context, files)) {
    const { file, result } = published;
    const form = result.ok ? undefined : awaitedForm(result.problems);
    if (form !== undefined) waiting.push({ file, form });
    else if (!isFresh || !result.ok) told.push(...newsOf(published, language));
  }
  if (isFresh && !isEmpty) {
    const made = await makeLocalDemo(context);
    if (!made.ok) told.push(...made.problems.map((each) => sentenceInTerminal(language, each)));
  }
  // what came due while nothing ran here
  await tick(context);
  return { told, waiting };
}

/** Publishes all files; one that takes options over from a form that came after it gets a second turn. */
async function publishAll(context: Context, files: readonly string[]): Promise<readonly PublishedFile[]> {
  const published: PublishedFile[] = [];
  for (const file of files) published.push(await publishFile(context, file));
  for (const [at, { file, result }] of published.entries()) {
    if (result.ok || awaitedForm(result.problems) === undefined) continue;
    published[at] = await publishFile(context, file);
  }
  return published;
}
