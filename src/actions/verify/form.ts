import type { Revision } from '../../form/revision.ts';
import { Fault } from '../../shared/problem.ts';
import type { StoredTallies } from '../../storage/fold-changes.ts';
import { inspectChanges, type Standing } from '../../storage/inspect.ts';
import type { Context } from '../context.ts';
import { type Tallies, writeTallies } from '../tallies.ts';
import { verifyContacts } from './contacts.ts';
import { verifyDecisions } from './decisions.ts';
import type { Finding } from './finding.ts';
import { foldedTallies } from './folded-tallies.ts';
import { verifyInvitations } from './invitations.ts';
import { type CheckedRelease, verifyReleases } from './releases.ts';
import { verifyResponses } from './responses.ts';

export type { CheckedRelease } from './releases.ts';

/** What was found in one form. */
export interface FormReport {
  readonly findings: readonly Finding[];
  readonly releases: readonly CheckedRelease[];
}

/** A look at a form goes through pages; answers that come in between make it start anew this often. */
const attempts = 5;

/** Verifies one form. A form that never stood still long enough has the finding `form-moving`. */
export async function verifyForm(context: Context, form: string): Promise<FormReport> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const report = await verifyStill(context, form);
    if (report !== 'moved') return report;
  }
  return { findings: [{ form, code: 'form-moving', detail: form }], releases: [] };
}

async function verifyStill(context: Context, form: string): Promise<FormReport | 'moved'> {
  const counted = await verifyResponses(context, form);
  if (counted === 'moved') return 'moved';
  const { standing, current } = counted;
  if (standing === undefined || current === undefined) return { findings: counted.findings, releases: [] };
  const findings = [
    ...counted.findings,
    ...(await strayChanges(context, form)),
    ...(await verifyDecisions(context, current.form)),
    ...(await verifyInvitations(context, current.form)),
    ...(await verifyContacts(context, current.form)),
  ];
  const folded = await refolded(context, current, standing);
  if (folded === 'moved') return 'moved';
  const raw = { ...writeTallies(counted.tallies), responseCount: counted.present };
  const codes = folded === undefined ? ['tally-unreadable'] : differencesOf(writeTallies(folded), raw);
  findings.push(...codes.map((code) => ({ form, code, detail: form })));
  const released = await verifyReleases(context, current, { ...counted, standing, tally: raw.tally });
  // another release, or none any more, was checked against responses of before
  if (released.count !== standing.releases) return 'moved';
  return { findings: [...findings, ...released.findings], releases: released.releases };
}

/** In what the tallies as they were folded differ from those of the responses that are there. */
function differencesOf(folded: StoredTallies, raw: StoredTallies): readonly string[] {
  const differs = (code: string, ...names: readonly (keyof StoredTallies)[]) =>
    names.some((name) => folded[name] !== raw[name]) ? [code] : [];
  return [
    ...differs('tally-differs', 'tally'),
    ...differs('response-count-differs', 'responseCount'),
    ...differs('waiting-differs', 'waiting', 'waitingCount'),
    ...differs('unseen-differs', 'unseen'),
  ];
}

async function refolded(
  context: Context,
  current: Revision,
  standing: Standing,
): Promise<Tallies | 'moved' | undefined> {
  try {
    return await foldedTallies(context, current.form, standing);
  } catch (error) {
    // a database that does not answer is no finding
    if (error instanceof Fault && error.problem.code !== 'database-damaged') throw error;
    return undefined;
  }
}

async function strayChanges({ store }: Context, form: string): Promise<readonly Finding[]> {
  const { stray, unerased, empty } = await inspectChanges(store, form);
  const named = (code: string, seqs: readonly number[]) =>
    seqs.map((seq) => ({ form, code, detail: String(seq) }));
  return [
    ...named('change-stray', stray),
    ...named('change-not-erased', unerased),
    ...named('change-empty', empty),
  ];
}
