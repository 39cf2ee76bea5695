import type { Form } from '../../form/form.ts';
import { isPlaceable } from '../../results/reactions.ts';
import { inspectDecisions } from '../../storage/reactions.ts';
import type { Context } from '../context.ts';
import { referenceOf } from '../moderate.ts';
import type { Finding } from './finding.ts';

/** Checks what was decided about texts: each is still there, as it was read, and may be placed. */
export async function verifyDecisions({ store }: Context, asked: Form): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const form = asked.id;
  for (const { reference, isOfNow, text, ...place } of await inspectDecisions(store, form)) {
    const found = (code: string) => findings.push({ form, code, detail: reference });
    if (!isOfNow || text === null) found('decision-stray');
    else if ((await referenceOf({ form, ...place, text })) !== reference) found('decision-differs');
    if (!isPlaceable(asked, place.item)) found('decision-unfit');
  }
  return findings;
}
