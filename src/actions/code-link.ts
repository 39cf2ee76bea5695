import { codeOf } from '../form/access-code.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { admit } from './admit.ts';
import type { Context } from './context.ts';
import { proofOf } from './entry.ts';
import { findForm, type PublishedForm } from './find-form.ts';

/**
 * The path of a link that lets in to a form with a code without typing it, for when guessing locked a hall out: it holds
 * the proof that a device keeps of the code, and works as long as the form asks that code. null where none is asked.
 */
export async function codeLink(context: Context, { revision }: PublishedForm): Promise<string | null> {
  const { form } = revision;
  const code = codeOf(form);
  return code === null ? null : `/i/${form.id}.${await proofOf(context, form.id, code)}`;
}

/** Whether the proof in such a link lets in now. Problems: `form-unknown`, `form-changed` when no code is asked, those of `admit`. */
export async function enterByLink(context: Context, form: string, pass: string): Promise<Result<undefined>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  if (found.value.revision.form.access.by !== 'code') return refused(problem('form-changed', {}));
  const admitted = await admit(context, found.value.revision, pass);
  return admitted.ok ? accepted(undefined) : admitted;
}
