import { desc, eq } from 'drizzle-orm';
import { releases } from './schema.ts';
import type { Store } from './store.ts';

/** The document of a form's newest release, shown or not; undefined when there is none. */
export async function findReleaseDocument(store: Store, form: string): Promise<string | undefined> {
  const [[row]] = await store.read([
    store.sql
      .select({ document: releases.document })
      .from(releases)
      .where(eq(releases.form, form))
      .orderBy(desc(releases.number))
      .limit(1),
  ]);
  return row?.document;
}
