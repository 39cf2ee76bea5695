// The results page of a real conversation and its pictures, made as the Worker makes them and read back figure by figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleWorker, startModule } from '../../src/http/bundle-worker.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { holdPicture, pictureNames } from '../pages/pictures/read-picture.ts';
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
    const answer = async (query: string) => {
      const asked = new Request(`http://127.0.0.1/?${query}`, {
        method: 'POST',
        body: JSON.stringify(document),
      });
      return (await worker.fetch(asked)).text();
    };
    const page = await answer('times=1');
    holdAgainst(page, document);
    check(true, `every figure of its page, ${(page.length / 1000).toFixed(0)} kB`);
    const drawn = [];
    for (const name of pictureNames(document)) {
      const svg = await answer(`picture=${name}`);
      if (svg === '') continue;
      holdPicture(svg, name, document);
      drawn.push(name);
    }
    check(drawn.includes('ranking'), `every figure of its pictures: ${drawn.join(', ')}`);
  } catch (error) {
    check(false, `its page: ${String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
