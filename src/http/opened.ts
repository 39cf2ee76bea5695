// The response whose receipt is open on this device.
import { type FoundResponse, findResponse } from '../actions/find-response.ts';
import { receiptOf } from '../response/receipt.ts';
import type { Result } from '../shared/result.ts';
import { readOpened, rememberOpened } from './cookies.ts';
import type { Exchange } from './frame.ts';

/** Finds it, and keeps it open a while longer; undefined when no receipt is open, or not any more. */
export async function findOpened(c: Exchange): Promise<Result<FoundResponse> | undefined> {
  const opened = await readOpened(c);
  if (opened === undefined) return undefined;
  const { keys } = c.get('context');
  const found = await findResponse(c.get('context'), await receiptOf(keys.receipt, opened.form, opened.id));
  if (found.ok) await rememberOpened(c, opened);
  return found;
}

/** The same where a receipt that finds nothing any more is as good as none. */
export async function openedResponse(c: Exchange): Promise<FoundResponse | undefined> {
  const found = await findOpened(c);
  return found?.ok ? found.value : undefined;
}
