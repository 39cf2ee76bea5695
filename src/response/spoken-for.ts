import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import type { Response } from './response.ts';

/**
 * What an answer speaks for, as exports name it: `organisation` or `table`, and `mandates`. Empty for answers without
 * an invitation, and of which nothing is kept.
 */
export function spokenFor(form: Form, { by }: Response): Readonly<Record<string, string | number>> {
  if (by === undefined) return {};
  const kind = bodyKindOf(form);
  const body = kind === undefined || by.speaksFor === null ? {} : { [kind]: by.speaksFor };
  return { ...body, mandates: by.mandates };
}

/** The names under which `spokenFor` tells this of a form. */
export function spokenForNames(form: Form): readonly string[] {
  if (form.access.by !== 'invitation' || form.privacy.identity === 'anonymous') return [];
  return [...[bodyKindOf(form)].filter((kind) => kind !== undefined), 'mandates'];
}
