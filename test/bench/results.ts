// `npm run bench:results`: what it costs to make a results page, whatever the number of responses, and to answer with one
// that was made, beside the least that a website with Hono can be. All in plain workerd, in one run.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { close } from '../../src/actions/close.ts';
import { bundleWorker, startModule } from '../../src/http/bundle-worker.ts';
import { columns } from '../../src/local/columns.ts';
import { exampleCount, likeTheDemo, makeForm } from '../browser/demonstration.ts';
import { must, openSite } from '../browser/site.ts';
import { crowdDocument, sessionDocument } from '../pages/results/sessions.ts';
import { bundled } from '../workerd/bundle.ts';
import { startWorkerd } from '../workerd/workerd.ts';

const most = { ratio: 1.2, milliseconds: 5, ofHello: 0.7 };
const seconds = Number(process.argv[2] ?? 3);
const rounds = 3;
/** How often each document is measured, and how many pages are made at a time. */
const turns = 30;
const pages = 20;
const rows = [['', '', 'is', '']];
const reasons: string[] = [];

await measureMaking();
await measureAnswering();
console.log(columns(rows).join('\n'));
for (const reason of reasons) console.error(reason);
if (reasons.length > 0) process.exitCode = 1;

/** The page of 10, 1,000 and 1,000,000 responses to one form, and the heaviest of the five sessions. */
async function measureMaking(): Promise<void> {
  const { url, stop } = await startModuleOf('test/bench/render-worker.tsx');
  const take = async (body: string, times: number) => {
    const from = performance.now();
    const response = await fetch(`${url}?times=${times}`, { method: 'POST', body });
    await response.text();
    return performance.now() - from;
  };
  const sizes = [10, 1000, 1_000_000];
  const heaviest = sessionDocument('regiotafel-intake');
  const bodies = [...sizes.map(crowdDocument), heaviest].map((document) => JSON.stringify(document));
  const none = bodies.map(() => Number.POSITIVE_INFINITY);
  const many = bodies.map(() => Number.POSITIVE_INFINITY);
  for (const body of bodies) await take(body, pages);
  // by turns, so that what else the machine does meets them all; the quickest tells, as that only adds
  for (let turn = 0; turn < turns; turn += 1)
    for (const [at, body] of bodies.entries()) {
      none[at] = Math.min(none[at] ?? 0, await take(body, 0));
      many[at] = Math.min(many[at] ?? 0, await take(body, pages));
    }
  const times = bodies.map((_, at) => ((many[at] ?? 0) - (none[at] ?? 0)) / pages);
  for (const [at, people] of sizes.entries())
    rows.push([
      at === 0 ? 'make' : '',
      `${people.toLocaleString('en')} responses`,
      `${times[at]?.toFixed(2)} ms`,
      '',
    ]);
  const bySize = times.slice(0, sizes.length);
  const ratio = Math.max(...bySize) / Math.min(...bySize);
  const longest = times.at(-1) ?? 0;
  rows.push(
    ['', 'slowest beside quickest', `${ratio.toFixed(2)} ×`, `at most ${most.ratio}`],
    [
      '',
      `${heaviest.implications.length} implications, ${heaviest.statements.length} statements, ${heaviest.parts.length} groups`,
      `${longest.toFixed(2)} ms`,
      `at most ${most.milliseconds}`,
    ],
  );
  if (ratio > most.ratio) reasons.push('the number of responses shows in the time to make a page');
  if (longest > most.milliseconds) reasons.push('a page takes too long to make');
  await stop();
}

/** Requests a second for a page that was made, and for a hello. */
async function measureAnswering(): Promise<void> {
  const worker = await bundled();
  const site = await openSite(worker);
  const hello = await startModuleOf('test/bench/hello-worker.ts');
  try {
    await makeForm(site, likeTheDemo('getoond'), exampleCount);
    must(await close(site.context, 'getoond'));
    const path = await site.resultsPath('getoond');
    const page = await (await fetch(`${site.url}/nl${path}`)).text();
    const link = path.replace('/r/', '');
    const best = { page: 0, hello: 0 };
    for (let round = 0; round < rounds; round += 1) {
      best.hello = Math.max(best.hello, await crowd(hello.url, link));
      best.page = Math.max(best.page, await crowd(site.url, link));
    }
    const share = best.page / best.hello;
    rows.push(
      ['answer', 'a bare hello', `${best.hello.toFixed(0)} a second`, ''],
      [
        '',
        `a page that was made, ${(Buffer.byteLength(page) / 1000).toFixed(0)} kB (${(gzipSync(page).length / 1000).toFixed(0)} kB gzip)`,
        `${best.page.toFixed(0)} a second`,
        '',
      ],
      ['', 'beside the hello', `${(100 * share).toFixed(0)} %`, `at least ${100 * most.ofHello} %`],
    );
    if (share < most.ofHello) reasons.push('a page that was made is answered too slowly');
  } finally {
    await hello.stop();
    await site.close();
    rmSync(dirname(worker), { recursive: true, force: true });
  }
}

async function crowd(url: string, link: string): Promise<number> {
  const args = ['test/bench/crowd.ts', url, link, '64', '0', String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 28 });
  const { read, failed }: { read: number[]; failed: number } = JSON.parse(stdout);
  if (failed > 0) reasons.push(`${failed} requests were not answered as they should`);
  return read.length / seconds;
}

async function startModuleOf(source: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
  await bundleWorker(folder, source);
  const workerd = await startWorkerd(join(folder, startModule), {});
  const stop = async () => {
    await workerd.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: workerd.url, stop };
}
