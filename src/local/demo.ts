// The demonstration: a form of the house under another id, with made-up answers.
import type { Context } from '../actions/context.ts';
import { makeDemo } from '../actions/demo.ts';
import { accepted, type Result } from '../shared/result.ts';
import answers from './demo.json' with { type: 'json' };
import { readJsonFile } from './json-file.ts';
import { ownPath } from './root.ts';

/** The id of the form that is the demonstration. */
export const demoId = 'voorbeeld';

/** Makes the demonstration: open, with all its example answers in. Problems: those of publishing. */
export async function makeLocalDemo(context: Context): Promise<Result<string>> {
  const read = readJsonFile(ownPath('forms/zomersessie-intake.json'));
  if (!read.ok) return read;
  const made = await makeDemo(context, { ...Object(read.value.data), id: demoId }, answers);
  return made.ok ? accepted(demoId) : made;
}
