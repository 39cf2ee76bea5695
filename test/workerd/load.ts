// Many people who send at once, to the Worker in plain workerd over the local door or to any other site.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { verify } from '../../src/actions/verify.ts';
import { connect } from '../../src/local/connect.ts';
import answers from '../../src/local/demo.json' with { type: 'json' };
import { migrate } from '../../src/local/migrate.ts';
import { serveLocalDatabase } from '../../src/local/open.ts';
import { publishFile } from '../../src/local/publish-file.ts';
import { randomId } from '../../src/shared/id.ts';
import type { Result } from '../../src/shared/result.ts';
import { bundled } from './bundle.ts';
import { startWorkerd } from './workerd.ts';

const form = 'zomersessie-intake';

interface Sent {
  readonly body: string;
  readonly id: string;
  readonly status: number;
  readonly receipt: unknown;
}

/** A site that runs, and a context on its database. */
export interface Site {
  readonly url: string;
  readonly context: Context;
  stop(): Promise<void>;
}

/** Sends `total` responses by `clients` at once, and checks that each is stored once. */
export async function sendAtOnce(total: number, clients: number, start = startOnWorkerd): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-load-'));
  const { url: web, context, stop } = await start(folder);
  try {
    must((await publishFile(context, `forms/${form}.json`)).result);
    const url = `${web}/api/v1/forms/${form}/responses`;
    const sent = await sendAll(url, total, clients);
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(sent.map(({ receipt }) => receipt)).size).toBe(total);
    for (const each of sent.filter((_, n) => n % Math.ceil(total / 20) === 0)) {
      expect(await post(url, each.id, each.body)).toMatchObject({ status: 200, receipt: each.receipt });
    }
    expect(must(await findForm(context, form)).responseCount).toBe(total);
    const report = await verify(context, form);
    expect(report.findings).toEqual([]);
    expect(report.clean).toBe(true);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function startOnWorkerd(folder: string): Promise<Site> {
  const database = must(await serveLocalDatabase(folder));
  await migrate(database);
  const { context, finish } = must(await connect(database));
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
  return { url: workerd.url, context, stop };
}

async function sendAll(url: string, total: number, clients: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  const client = async () => {
    while (next < total) {
      const id = randomId();
      const body = JSON.stringify({ ...answers[next % answers.length], id, revision: 1 });
      next += 1;
      sent.push(await post(url, id, body));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return sent;
}

async function post(url: string, id: string, body: string): Promise<Sent> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer: unknown = await response.json();
  const receipt = typeof answer === 'object' && answer !== null && 'receipt' in answer && answer.receipt;
  return { id, body, status: response.status, receipt };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
