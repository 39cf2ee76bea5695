import { inspectFile, listFormIds } from '../storage/inspect.ts';
import type { Context } from './context.ts';
import type { Finding } from './verify/finding.ts';
import { type CheckedRelease, verifyForm } from './verify/form.ts';

/** What verify found. Findings name codes and ids, never answers. */
export interface VerifyReport {
  readonly clean: boolean;
  readonly findings: readonly Finding[];
  /** How each release was checked: against the responses, against its own tally, or its digest only. */
  readonly releases: readonly CheckedRelease[];
}

/**
 * Checks everything stored (architecture, invariants 1 to 4 and 8): each response whole and with its receipt, the tally
 * equal to the responses counted anew with unfolded changes taken in, each document equal to what its tally gives.
 * Reads only. A form that is unknown has nothing to find.
 */
export async function verify(context: Context, form?: string): Promise<VerifyReport> {
  const { integrity, references } = await inspectFile(context.store);
  const findings: Finding[] = [
    ...integrity.map((detail) => ({ form: '', code: 'file-damaged', detail })),
    ...references.map((detail) => ({ form: '', code: 'reference-broken', detail })),
  ];
  const releases: CheckedRelease[] = [];
  const all = await listFormIds(context.store);
  for (const id of form === undefined ? all : all.filter((each) => each === form)) {
    const found = await verifyForm(context, id);
    findings.push(...found.findings);
    releases.push(...found.releases);
  }
  return { clean: findings.length === 0, findings, releases };
}
