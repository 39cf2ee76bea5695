// The results page of a real conversation, made as the Worker makes it and read back figure by figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleWorker, startModule } from '../../src/http/bundle-worker.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { holdAgainst } from '../pages/results/read-page.ts';
import { check } from './outcome.ts';

/** Checks the page of a document against it. */
export async function checkPage(document: ResultsDocument): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-page-'));
  try {
    await bundleWorker(folder, 'test/bench/render-worker.tsx');
    const { default: worker }: { default: { fetch(request: Request): Promise<Response> } } = await import(
      pathToFileURL(join(folder, startModule)).href
    );
    const asked = new Request('http://127.0.0.1/?times=1', {
      method: 'POST',
      body: JSON.stringify(document),
    });
    const page = await (await worker.fetch(asked)).text();
    holdAgainst(page, document);
    check(true, `every figure of its page, ${(page.length / 1000).toFixed(0)} kB`);
  } catch (error) {
    check(false, `its page: ${String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
