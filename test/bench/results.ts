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
import { type RunningWorkerd, startWorkerd } from '../workerd/workerd.ts';
import type { Asked } from './readers.ts';

const most = { ratio: 1.2, milliseconds: 5, ofHello: 0.7 };
/** How often each address is read from, and how long each time. */
const rounds = Number(process.argv[2] ?? 40);
const milliseconds = 150;
/**
 * How often each document is measured, and how many pages are made at a time: few, so that some turns fall between two
 * things that the machine does besides. A busy machine gets more turns to have quick ones.
 */
const turns = { least: 100, most: 600 };
const pages = 5;
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
  const timeAt = (at: number) => ((many[at] ?? 0) - (none[at] ?? 0)) / pages;
  const bySize = () => sizes.map((_, at) => timeAt(at));
  const ratioNow = () => Math.max(...bySize()) / Math.min(...bySize());
  const isWithin = () => ratioNow() <= most.ratio && timeAt(sizes.length) <= most.milliseconds;
  // by turns, so that what else the machine does meets them all; the quickest tells, as that only adds
  for (let turn = 0; turn < turns.least || (turn < turns.most && !isWithin()); turn += 1)
    for (const [at, body] of bodies.entries()) {
      none[at] = Math.min(none[at] ?? 0, await take(body, 0));
      many[at] = Math.min(many[at] ?? 0, await take(body, pages));
    }
  for (const [at, people] of sizes.entries())
    rows.push([
      at === 0 ? 'make' : '',
      `${people.toLocaleString('en')} responses`,
      `${timeAt(at).toFixed(2)} ms`,
      '',
    ]);
  const [ratio, longest] = [ratioNow(), timeAt(sizes.length)];
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

/** How often a page that was made is answered, a look whether it still is the newest, and a hello. */
async function measureAnswering(): Promise<void> {
  const worker = await bundled();
  const site = await openSite(worker);
  const hello = await startModuleOf('test/bench/hello-worker.ts');
  try {
    await makeForm(site, likeTheDemo('getoond'), exampleCount);
    must(await close(site.context, 'getoond'));
    const url = `${site.url}/nl${await site.resultsPath('getoond')}`;
    const answer = await fetch(url);
    const page = await answer.text();
    const headers = { 'accept-encoding': 'gzip' };
    const known = { ...headers, 'if-none-match': answer.headers.get('etag') ?? '' };
    const rates = await ratesOf([
      { url: hello.url, headers, status: 200, pid: hello.pid },
      { url, headers, status: 200, pid: site.pid },
      { url, headers: known, status: 304, pid: site.pid },
    ]);
    const kilobytes = (length: number) => `${(length / 1000).toFixed(0)} kB`;
    const size = `${kilobytes(Buffer.byteLength(page))} (${kilobytes(gzipSync(page).length)} gzip)`;
    const names = ['a bare hello', `a page that was made, ${size}`, 'the same to who has it: 304'];
    for (const [at, name] of names.entries())
      rows.push([at === 0 ? 'answer' : '', name, `${rates[at]?.toFixed(0)} a second of a processor`, '']);
    const [ofHello = 0, ofPage = 0] = rates;
    const share = ofPage / ofHello;
    rows.push(['', 'page beside hello', `${(100 * share).toFixed(0)} %`, `at least ${100 * most.ofHello} %`]);
    if (share < most.ofHello) reasons.push('a page that was made is answered too slowly');
  } finally {
    await hello.stop();
    await site.close();
    rmSync(dirname(worker), { recursive: true, force: true });
  }
}

/** Requests of each that workerd answers in a second of its own time. */
async function ratesOf(asked: readonly Asked[]): Promise<readonly number[]> {
  const args = ['test/bench/readers.ts', '64', String(rounds), String(milliseconds), JSON.stringify(asked)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

async function startModuleOf(source: string): Promise<RunningWorkerd> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
  await bundleWorker(folder, source);
  const workerd = await startWorkerd(join(folder, startModule), {});
  const stop = async () => {
    await workerd.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...workerd, stop };
}
