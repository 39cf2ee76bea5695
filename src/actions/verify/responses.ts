import type { Revision } from '../../form/revision.ts';
import { readStored } from '../../response/body.ts';
import { receiptHash, receiptOf } from '../../response/receipt.ts';
import { type Response, responseDigest, writeResponse } from '../../response/response.ts';
import { findRevision } from '../../storage/find-revision.ts';
import { type InspectedResponse, inspectResponses, type Standing } from '../../storage/inspect.ts';
import type { Context } from '../context.ts';
import { countIn, emptyTallies, placeOf, type Tallies } from '../tallies.ts';
import type { Finding } from './finding.ts';
import { isSame } from './standing.ts';

/** A form's responses counted anew. */
export interface Counted {
  readonly findings: readonly Finding[];
  readonly standing: Standing | undefined;
  /** The current revision, under which all are counted. */
  readonly current: Revision | undefined;
  /** The tallies of the responses that are there now. */
  readonly tallies: Tallies;
  /** How many have answers, and how many of those have the stamp of a release. */
  readonly present: number;
  readonly stamped: number;
  /** How many were stamped by each release, withdrawn ones included. */
  readonly stamps: ReadonlyMap<number, number>;
}

/** Checks every response of a form by itself, and counts them all anew from their bodies. */
export async function verifyResponses(context: Context, form: string): Promise<Counted | 'moved'> {
  const tallies = emptyTallies();
  const findings: Finding[] = [];
  const revisions = new Map<number, Revision | undefined>();
  const revisionOf = async (number: number): Promise<Revision | undefined> => {
    if (!revisions.has(number)) revisions.set(number, await findRevision(context.store, form, number));
    return revisions.get(number);
  };
  let page = await inspectResponses(context.store, form);
  const { standing } = page;
  const current = standing === undefined ? undefined : await revisionOf(standing.revision);
  let present = 0;
  let stamped = 0;
  const stamps = new Map<number, number>();
  while (page.rows.length > 0) {
    for (const row of page.rows) {
      const revision = await revisionOf(row.revision);
      const seen = await inspect(context, form, row, revision);
      if (revision?.meaning !== current?.meaning) seen.codes.push('meaning-differs');
      findings.push(...seen.codes.map((code) => ({ form, code, detail: row.id })));
      if (row.body !== null) present += 1;
      if (row.body !== null && row.firstRelease !== null) stamped += 1;
      if (row.firstRelease !== null) stamps.set(row.firstRelease, (stamps.get(row.firstRelease) ?? 0) + 1);
      if (seen.response !== undefined && current !== undefined) {
        const place = placeOf(row.firstRelease, standing?.unseenRelease ?? null);
        countIn(current.form, tallies, seen.response, place, 1);
      }
    }
    page = await inspectResponses(context.store, form, page.rows.at(-1));
    if (!isSame(standing, page.standing)) return 'moved';
  }
  return { findings, standing, current, tallies, present, stamped, stamps };
}

async function inspect(
  context: Context,
  form: string,
  row: InspectedResponse,
  revision: Revision | undefined,
): Promise<{ codes: string[]; response: Response | undefined }> {
  const codes: string[] = [];
  const receipt = await receiptOf(context.keys.receipt, form, row.id);
  if ((await receiptHash(receipt)) !== row.receiptHash) codes.push('receipt-differs');
  if (row.changeCount !== row.version || row.lastVersion !== row.version) codes.push('versions-differ');
  if (row.body === null) return { codes, response: undefined };
  const response = revision === undefined ? undefined : readBody(revision, row.body);
  if (revision === undefined || response === undefined) {
    return { codes: [...codes, 'response-unreadable'], response: undefined };
  }
  if (writeResponse(revision.form, response) !== row.body) codes.push('response-not-as-written');
  if (row.version === 1 && (await responseDigest(revision.form, response)) !== row.firstDigest) {
    codes.push('first-digest-differs');
  }
  return { codes, response };
}

function readBody(revision: Revision, body: string): Response | undefined {
  try {
    const read = readStored(revision.form, body);
    return read.ok ? read.value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
