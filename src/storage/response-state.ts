import { eq } from 'drizzle-orm';
import { responses } from './schema.ts';
import type { Store } from './store.ts';

/** Selects what decides over a response: read before and after a write, in its batch. */
export function findResponseState(store: Store, id: string) {
  return store.sql
    .select({
      form: responses.form,
      revision: responses.revision,
      version: responses.version,
      body: responses.body,
      firstDigest: responses.firstDigest,
    })
    .from(responses)
    .where(eq(responses.id, id));
}

/** The body of a response; null when it was withdrawn or there is none. */
export async function findStoredBody(store: Store, id: string): Promise<string | null> {
  const [[row]] = await store.read([findResponseState(store, id)]);
  return row?.body ?? null;
}
