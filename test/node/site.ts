// The website on Node in this process, as `weerklank serve` starts it in its own.
import { connect } from '../../src/local/connect.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import type { Served, Serving } from '../../src/local/serving.ts';
import { serve } from '../../src/node.ts';
import type { Result } from '../../src/shared/result.ts';
import { freePort } from '../local/started.ts';
import type { Site } from '../workerd/load.ts';

/** Serves a data folder on a free port. */
export async function servedOn(data: string, changes: Partial<Serving> = {}): Promise<Result<Served>> {
  const port = await freePort();
  return serve({
    host: '127.0.0.1',
    port,
    data,
    publicUrl: undefined,
    key: undefined,
    forms: [],
    language: 'en',
    ...changes,
  });
}

/** The same for the load test, with a context through the door. */
export async function startOnNode(data: string): Promise<Site> {
  const served = must(await servedOn(data));
  const { context, finish } = must(await connect(must(await openLocalDatabase(data))));
  const stop = async () => {
    await finish();
    await served.stop();
  };
  return { url: served.web, context, stop };
}

/** The value, or an error with the code of the first problem. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
