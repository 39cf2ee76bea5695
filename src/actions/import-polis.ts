import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { acceptMany } from './accept-many.ts';
import { close } from './close.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { readConversation } from './polis/conversation.ts';
import type { PolisFiles } from './polis/files.ts';
import { formData } from './polis/form.ts';
import { formIdFrom } from './polis/form-id.ts';
import { inputsOf } from './polis/inputs.ts';
import { publish } from './publish.ts';

/** What came of an import. */
export interface ImportedConversation {
  /** The form's id. */
  readonly form: string;
  readonly statements: number;
  /** Statements that are counted and not ranked. */
  readonly moderatedOut: number;
  readonly responses: number;
  /** Last stances of everybody together. */
  readonly stances: number;
  /** Number of the release that shows them. */
  readonly release: number | null;
}

/**
 * Makes a published Pol.is conversation a form with its responses, through the same checks and the same writes as
 * responses sent here; then closes the form, so that its results show at once. Nothing is done when a file is wrong or
 * the form is there already (`form-exists`); an import that was cut off before its first response may be repeated.
 * Problems: those of `readConversation` and of publishing.
 * @param options.id of the form; by default made from the folder's name
 */
export async function importPolis(
  context: Context,
  files: PolisFiles,
  options: { readonly id?: string } = {},
): Promise<Result<ImportedConversation>> {
  const read = readConversation(files);
  if (!read.ok) return read;
  const conversation = read.value;
  const { statements, stances } = conversation;
  const form = options.id ?? formIdFrom(files.folder, conversation.summary.topic);
  const free = await isFree(context, form);
  if (!free.ok) return free;
  const published = await publish(context, formData(conversation, form), {
    origin: 'imported',
    alreadyPublic: true,
  });
  if (!published.ok) return published;
  const inputs = inputsOf(conversation);
  const sent = await acceptMany(context, { form, revision: published.value.revision, inputs });
  if (!sent.ok) return sent;
  const closed = await close(context, form);
  if (!closed.ok) return closed;
  return accepted({
    form,
    statements: statements.length,
    moderatedOut: statements.filter(({ moderatedOut }) => moderatedOut).length,
    responses: inputs.length,
    stances: [...stances.values()].reduce((sum, own) => sum + own.size, 0),
    release: closed.value.release,
  });
}

/** Whether no form has this id, or only what an import left that got no further than publishing. */
async function isFree(context: Context, id: string): Promise<Result<undefined>> {
  const found = await findForm(context, id);
  if (!found.ok) return accepted(undefined);
  const { responseCount: responses, revision, state } = found.value;
  if (responses === 0 && revision.alreadyPublic && state === 'open') return accepted(undefined);
  return refused(problem('form-exists', { form: id, responses }));
}
