import { checkSchema } from '../storage/schema-check.ts';
import type { Context } from './context.ts';

/** Whether the database answers and its tables are those this version works with; else throws the Fault it is. */
export async function checkReady({ store }: Context): Promise<void> {
  await checkSchema(store);
}
