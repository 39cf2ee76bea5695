// `npm run bench:serve`: how long readers and senders wait on 128 connections, on Node beside plain workerd. Both run
// alone, after each other, on a database made in the same way; what they log is thrown away.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { close } from '../../src/actions/close.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { columns } from '../../src/local/columns.ts';
import { connect } from '../../src/local/connect.ts';
import { makeLocalDemo } from '../../src/local/demo.ts';
import { migrate } from '../../src/local/migrate.ts';
import { serveLocalDatabase } from '../../src/local/open.ts';
import { publishFile } from '../../src/local/publish-file.ts';
import type { Result } from '../../src/shared/result.ts';
import { freePort } from '../local/started.ts';
import { bundled } from '../workerd/bundle.ts';
import { startWorkerd } from '../workerd/workerd.ts';

const connections = 128;
const seconds = Number(process.argv[2] ?? 5);
const phases = [
  { name: 'read', senders: 0 },
  { name: 'send', senders: connections },
  { name: 'both', senders: connections / 4 },
];

interface Site {
  readonly name: string;
  readonly url: string;
  readonly link: string;
  stop(): Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
const rows = [['', '', '', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms', 'failed']];
for (const start of [startOnWorkerd, startOnNode]) {
  const site = await start();
  await crowd(site, 0, 1);
  for (const { name, senders } of phases) {
    const took = await crowd(site, senders, seconds);
    for (const kind of ['read', 'sent'] as const) {
      if (took[kind].length > 0)
        rows.push([site.name, name, kind, ...figures(took[kind]), String(took.failed)]);
    }
  }
  await site.stop();
}
rmSync(folder, { recursive: true, force: true });
console.log(`${connections} connections, ${seconds} s each; "both": ${connections / 4} of them send`);
console.log(columns(rows).join('\n'));

/** What a crowd measured: milliseconds of each request. */
async function crowd(
  { url, link }: Site,
  senders: number,
  duration: number,
): Promise<{ read: number[]; sent: number[]; failed: number }> {
  const args = ['test/bench/crowd.ts', url, link, ...[connections, senders, duration].map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 28 });
  return JSON.parse(stdout);
}

function figures(took: readonly number[]): string[] {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return [(took.length / seconds).toFixed(0), at(0.5), at(0.95), at(0.99), at(1)];
}

async function startOnWorkerd(): Promise<Site> {
  const { database, finish, link } = await prepared(join(folder, 'workerd'));
  const module = await bundled();
  const workerd = await startWorkerd(module, {
    LIBSQL_URL: database.url,
    LIBSQL_AUTH_TOKEN: database.authToken,
    WEERKLANK_URL: 'http://127.0.0.1:8787',
    WEERKLANK_KEY: database.key,
  });
  const stop = async () => {
    await workerd.stop();
    await finish();
    await database.close();
    rmSync(dirname(module), { recursive: true, force: true });
  };
  return { name: 'workerd', url: workerd.url, link, stop };
}

async function startOnNode(): Promise<Site> {
  const data = join(folder, 'node');
  const { database, finish, link } = await prepared(data);
  await finish();
  await database.close();
  const port = await freePort();
  const args = ['src/cli/weerklank.ts', 'serve', '--data', data, '--port', String(port)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isAlive(url))) await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    return gone;
  };
  return { name: 'node', url, link, stop };
}

/** A database with a form to answer and one whose results are shown. */
async function prepared(data: string) {
  const database = must(await serveLocalDatabase(data));
  await migrate(database);
  const { context, finish } = must(await connect(database));
  must((await publishFile(context, 'forms/zomersessie-intake.json')).result);
  const example = must(await makeLocalDemo(context));
  must(await close(context, example));
  return { database, finish, link: must(await resultsLink(context, example)) };
}

async function isAlive(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
