import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker, startModule } from '../../src/http/bundle-worker.ts';

/** Builds the Worker into a new folder; gives the path of the module that holds it. */
export async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-bundle-'));
  await bundleWorker(folder);
  return join(folder, startModule);
}

/** The compatibility date that wrangler.toml asks for. */
export function compatibilityDate(): string {
  const found = /^compatibility_date\s*=\s*"([\d-]+)"/m.exec(readFileSync('wrangler.toml', 'utf8'));
  if (found?.[1] === undefined) throw new Error('wrangler.toml names no compatibility_date');
  return found[1];
}
