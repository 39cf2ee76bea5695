import { openEnvelope } from '../response/body.ts';
import { randomId } from '../shared/id.ts';
import { accepted, type Result } from '../shared/result.ts';
import { deleteExamples } from '../storage/delete-examples.ts';
import { findStoredForm } from '../storage/find-form.ts';
import { accept } from './accept.ts';
import type { Context } from './context.ts';
import { publish } from './publish.ts';

/**
 * Publishes a form as an example and sends it example answers, as API bodies without id and revision. A form that is
 * there already is left as it is. Problems: those of publishing and of the answers.
 */
export async function makeDemo(
  context: Context,
  form: unknown,
  answers: readonly unknown[],
): Promise<Result<{ form: string; responses: number }>> {
  const id = String(Object(form).id);
  const before = await findStoredForm(context.store, id);
  if (before !== undefined) return accepted({ form: id, responses: 0 });
  const published = await publish(context, form, { example: true });
  if (!published.ok) return published;
  const { revision } = published.value;
  for (const answer of answers) {
    const envelope = openEnvelope({ ...Object(answer), id: randomId(), revision });
    if (!envelope.ok) return envelope;
    const sent = await accept(context, { form: id, ...envelope.value });
    if (!sent.ok) return sent;
  }
  return accepted({ form: id, responses: answers.length });
}

/** Deletes every example form with all its rows. Says whether there was one. */
export function deleteDemo(context: Context): Promise<boolean> {
  return deleteExamples(context.store);
}
