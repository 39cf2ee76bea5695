import type { Form } from '../../form/form.ts';
import { keepsRespondent } from '../../response/respondent.ts';
import { inspectUses } from '../../storage/inspect-invitations.ts';
import type { Context } from '../context.ts';
import type { Finding } from './finding.ts';

/**
 * Checks the uses of invitations (architecture, invariant I5): one for each response of a form by invitation and none
 * elsewhere, each finished and of an invitation that is good for the form; and that responses say who gave them where
 * they may, and only there.
 */
export async function verifyInvitations({ store }: Context, asked: Form): Promise<readonly Finding[]> {
  const form = asked.id;
  const uses = await inspectUses(store, form, asked.follows);
  const findings: Finding[] = [];
  const found = (code: string, details: readonly (string | number)[]) => {
    for (const detail of details) findings.push({ form, code, detail: String(detail) });
  };
  found('invitation-use-undated', uses.undated);
  found('invitation-use-stray', uses.stray);
  if (keepsRespondent(asked)) {
    found('respondent-unfit', uses.unfit);
    found('invitation-repeated', uses.repeated);
  } else found('respondent-kept', uses.carrying);
  const expected = asked.access.by === 'invitation' ? uses.responseCount : 0;
  const surplus = uses.useCount - expected;
  // a response that was erased as a whole leaves its use: the invitation stays used
  if (surplus < 0 || surplus > uses.erasedCount) {
    found('invitation-uses-differ', [`${uses.useCount} for ${expected}`]);
  }
  return findings;
}
