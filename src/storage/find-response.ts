import { and, eq } from 'drizzle-orm';
import type { Revision } from '../form/revision.ts';
import { rememberedOf } from './revision-memo.ts';
import { revisionColumns, revisionFrom } from './revision-row.ts';
import { responses, revisions } from './schema.ts';
import type { Store } from './store.ts';

/** A response as it is stored; body null = withdrawn. */
export interface StoredResponse {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  readonly body: string | null;
  readonly revision: Revision;
}

/** The response to which a receipt belongs. */
export async function findByReceipt(store: Store, receiptHash: string): Promise<StoredResponse | undefined> {
  const known = rememberedOf();
  const [[row]] = await store.read([
    store.sql
      .select({
        id: responses.id,
        form: responses.form,
        version: responses.version,
        body: responses.body,
        revision: revisionColumns(known),
      })
      .from(responses)
      .innerJoin(revisions, and(eq(revisions.form, responses.form), eq(revisions.number, responses.revision)))
      .where(eq(responses.receiptHash, receiptHash)),
  ]);
  return row === undefined ? undefined : { ...row, revision: revisionFrom(row.revision, known) };
}
