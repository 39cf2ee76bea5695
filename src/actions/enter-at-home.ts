import { writtenCode } from '../form/access-code.ts';
import { isFormId } from '../form/id.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isWellFormed } from '../shared/text.ts';
import { tryAtHome } from '../storage/try-home-code.ts';
import type { Context } from './context.ts';
import { holdingOff, proofOf, triesExceeded } from './entry.ts';
import { type PublishedForm, publishedForm } from './find-form.ts';

/** A form that what was typed opens; `pass`: what a device keeps of its code, null where it was found by its id. */
export interface OpenedForm {
  readonly form: PublishedForm;
  readonly pass: string | null;
}

/**
 * What somebody typed who came without the address of a form: the code said in the room, or the id that stands at the
 * end of that address. A code need not be one form's: the forms of a session may share it, so those that take answers now
 * go before others. Whatever else is typed gets the same refusal, and wrong ones are counted for the website as a whole:
 * each is a guess at every form. Problems: `entry-unknown`, `code-tries-exceeded`.
 */
export async function enterAtHome(context: Context, typed: string): Promise<Result<readonly OpenedForm[]>> {
  const { store } = context;
  const now = context.now();
  const text = isWellFormed(typed) ? typed : '';
  const written = { code: writtenCode(text), id: idIn(text) };
  const tried = await tryAtHome(store, { ...written, ...holdingOff(now) });
  if (tried.is === 'exceeded') return refused(triesExceeded(tried.forgottenAt, now));
  const found = await Promise.all(
    tried.forms.map(async ({ form: stored, byCode }): Promise<OpenedForm> => {
      const form = publishedForm(stored, now);
      const pass = byCode ? await proofOf(context, form.revision.form.id, written.code) : null;
      return { form, pass };
    }),
  );
  if (found.length === 0) return refused(problem('entry-unknown', {}));
  const open = found.filter(({ form }) => form.phase === 'open');
  return accepted(open.length === 0 ? found : open);
}

/** The id of a form as people write it after a slide: in any case of letters, with spaces for hyphens. */
function idIn(typed: string): string {
  const id = typed
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_\u2010-\u2015]+/g, '-');
  return isFormId(id) ? id : '';
}
