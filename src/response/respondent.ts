import type { Form } from '../form/form.ts';

/** Who answered, as far as the identity of the form lets it be kept. */
export interface Respondent {
  /** Number of the invitation, of the form it was made for. */
  readonly invitation: number;
  /** The organisation or table that the answer speaks for, by name; null in forms for persons. */
  readonly speaksFor: string | null;
  /** How many organisations the participant speaks for: 1 to 1,000. */
  readonly mandates: number;
}

export const mostMandates = 1000;

/** Whether responses to a form keep who answered: by invitation, unless the form promised not to know. */
export function keepsRespondent(form: Form): boolean {
  return form.access.by === 'invitation' && form.privacy.identity !== 'anonymous';
}

/**
 * Whether answers can be compared with those of the same people to a form before or after: it keeps who answered, and no
 * totals of who answered so far were shown meanwhile.
 */
export function canBePaired(form: Form): boolean {
  return keepsRespondent(form) && form.results.publish !== 'live';
}

/** Whether this is a number of organisations that one participant may speak for. */
export function isMandates(found: unknown): found is number {
  return typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= mostMandates;
}

/** Who answered, from a stored body; undefined when what stands there is no respondent. */
export function respondentIn(found: unknown): Respondent | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(found));
  const invitation = members.get('invitation');
  const speaksFor = members.get('speaksFor');
  const mandates = members.get('mandates');
  if (typeof invitation !== 'number' || !Number.isInteger(invitation) || invitation < 1) return undefined;
  if (speaksFor !== null && typeof speaksFor !== 'string') return undefined;
  return isMandates(mandates) ? { invitation, speaksFor, mandates } : undefined;
}

/** Who answered, from the text of a stored body; undefined when there is none. */
export function respondentInBody(body: string | null): Respondent | undefined {
  const data: unknown = body === null ? undefined : JSON.parse(body);
  return respondentIn(typeof data === 'object' && data !== null && 'by' in data ? data.by : undefined);
}
