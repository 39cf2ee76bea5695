// `npm run size`: how large the Worker is and how long it takes to start, against what is asked of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleWorker, startModule, type WorkerModule } from '../../src/http/bundle-worker.ts';
import { columns } from '../../src/local/columns.ts';
import { startWorkerd } from '../workerd/workerd.ts';

/** What is read at the start, all that is deployed, and the start itself. */
const most = { start: 200, together: 300, milliseconds: 50 };
// what else the machine does only adds, so the quickest run tells; a busy machine gets more runs to have a quick one
const runs = { least: 15, most: 75 };
const bindings = {
  LIBSQL_URL: 'http://127.0.0.1:9',
  LIBSQL_AUTH_TOKEN: 'none',
  WEERKLANK_URL: 'http://127.0.0.1:8787',
  WEERKLANK_KEY: 'A'.repeat(43),
};

const folder = mkdtempSync(join(tmpdir(), 'weerklank-size-'));
const modules = await bundleWorker(join(folder, 'worker'));
const module = join(folder, 'worker', startModule);
mkdirSync(join(folder, 'empty'));
const empty = join(folder, 'empty', startModule);
writeFileSync(empty, 'export default { fetch: () => new Response() };\n');

const atStart = modules.filter(({ isStart }) => isStart);
const kilobytes = (some: readonly WorkerModule[]) =>
  some.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
const figure = (some: readonly WorkerModule[]) => `${kilobytes(some).toFixed(1)} kB gzip`;
const times: { own: number[]; empty: number[] } = { own: [], empty: [] };
const own = () => Math.max(0, Math.min(...times.own) - Math.min(...times.empty));
for (let run = 0; run < runs.least || (run < runs.most && own() > most.milliseconds); run += 1) {
  times.own.push(await startTime(module));
  times.empty.push(await startTime(empty));
}
rmSync(folder, { recursive: true, force: true });

// what workerd itself needs is taken off
const milliseconds = own();
const rows = [
  ['read at the start', figure(atStart), `at most ${most.start}`],
  ...modules
    .filter(({ isStart }) => !isStart)
    .map((each) => [`when asked for: ${each.file}`, figure([each])]),
  ['together', figure(modules), `at most ${most.together}`],
  ['time to start', `${milliseconds.toFixed(1)} ms`, `at most ${most.milliseconds}`],
];
console.log(columns(rows).join('\n'));
// a time depends on what else the machine does, so nothing is refused for it where nobody looks on
const isTooSlow = milliseconds > most.milliseconds && process.env['CI'] === undefined;
if (kilobytes(atStart) > most.start || kilobytes(modules) > most.together || isTooSlow) process.exitCode = 1;

/** From starting workerd until it answered once, in milliseconds. */
async function startTime(started: string): Promise<number> {
  const from = performance.now();
  const workerd = await startWorkerd(started, bindings);
  const response = await fetch(`${workerd.url}/healthz`);
  await response.arrayBuffer();
  const time = performance.now() - from;
  await workerd.stop();
  if (!response.ok) throw new Error(`/healthz answered ${response.status}`);
  return time;
}
