// `npm run bench:method`: what counting and ranking cost, as ratios measured side by side in one run. With a number behind
// it that many responses (1,000,000 unless said) are counted anew from a database file.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { columns } from '../../src/local/columns.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { readStored } from '../../src/response/body.ts';
import { type Response, readResponse, writeResponse } from '../../src/response/response.ts';
import { makeDocument, writeDocument } from '../../src/results/results.ts';
import { sha256 } from '../../src/shared/digest.ts';
import { add } from '../../src/tally/add.ts';
import { mergeGroups } from '../../src/tally/merge.ts';
import { emptyTally, type Tally, writeTally } from '../../src/tally/tally.ts';

const many = Number(process.argv[2] ?? 1_000_000);
const sample = 20_000;
const itemCount = 20;

const form = formOf(12);
const responses = Array.from({ length: sample }, (_, person) => responseOf(form, person));
const rows = [['', '', 'of', 'is']];

const folding = best(5, () => foldAll(form, responses));
const summing = best(5, () => sumAll(responses));
rows.push(
  ['fold', 'responses a second, one core', '', figure((sample / folding) * 1000)],
  ['', 'time', 'plain summing of the same answers', `${(folding / summing).toFixed(1)} ×`],
);

const wide = formOf(60);
const thousand = foldAll(
  wide,
  Array.from({ length: 1000 }, (_, person) => responseOf(wide, person)),
);
const sizes = [1, 100, 1000].map((times) => ({ people: 1000 * times, tally: timesOver(thousand, times) }));
const revision = { form: wide, number: 1, digest: '', meaning: '', lots: new Map(), alreadyPublic: false };
const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false } as const;
const document = (tally: Tally) => writeDocument(makeDocument(revision, tally, facts));
const times = sizes.map(({ tally }) => best(15, () => document(tally)));
for (const [at, { people, tally }] of sizes.entries()) {
  const name = at === 0 ? 'document' : '';
  rows.push(
    [name, `60 implications, ${figure(people)} people`, '', `${times[at]?.toFixed(1)} ms`],
    ['', 'time', `${figure(1000)} people`, `${((times[at] ?? 0) / (times[0] ?? 1)).toFixed(2)} ×`],
    ['', 'tally as text', '', `${(writeTally(tally).length / 1000).toFixed(0)} kB`],
  );
}

const recount = await recountFromFile(many);
rows.push(
  [
    'recount',
    `${figure(many)} responses of ${itemCount} answers from a file`,
    '',
    `${recount.seconds.toFixed(1)} s`,
  ],
  ['', 'heap, most', 'heap at one tenth', `${recount.growth.toFixed(2)} ×`],
);
console.log(columns(rows).join('\n'));

/** A form of twenty statements with so many implications. */
function formOf(implications: number): Form {
  const items = Array.from({ length: itemCount }, (_, at) => ({
    type: 'statement',
    id: `s-${at}`,
    title: 'S',
  }));
  const evidence = (at: number) =>
    [0, 1, 2].map((nth) => ({ item: `s-${(at * 3 + nth) % itemCount}`, weight: 1 + nth }));
  const parsed = parseForm({
    id: 'proef',
    kind: 'intake',
    title: 'Proef',
    privacy: { controller: 'N', contact: 'a@example.org' },
    groups: [{ id: 'tafel', title: 'T', options: ['a', 'b', 'c'].map((id) => ({ id, title: id })) }],
    sections: [{ id: 'deel', title: 'D', items }],
    implications: Array.from({ length: implications }, (_, at) => ({
      id: `i-${at}`,
      title: 'I',
      evidence: evidence(at),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Somebody's answers, the same for the same number; no two of the first million alike. */
function responseOf(asked: Form, person: number): Response {
  const mixed = (at: number) => Math.imul((person + 1) * 2_654_435_761 + at * 40_503, 2_246_822_519) >>> 8;
  const read = readResponse(asked, {
    language: 'nl',
    groups: new Map([['tafel', ['a', 'b', 'c'][person % 3] ?? 'a']]),
    answers: new Map(Array.from({ length: itemCount }, (_, at) => [`s-${at}`, 1 + (mixed(at) % 5)])),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function foldAll(asked: Form, given: readonly Response[]): Tally {
  const tally = emptyTally();
  for (const response of given) add(asked, tally, response);
  return tally;
}

/** What any survey tool does: one counter a point. */
function sumAll(given: readonly Response[]): ReadonlyMap<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const { answers } of given) {
    for (const [item, answer] of answers) {
      const counters = sums.get(item) ?? [0, 0, 0, 0, 0, 0];
      if (answer.is === 'point') counters[answer.point] = (counters[answer.point] ?? 0) + 1;
      sums.set(item, counters);
    }
  }
  return sums;
}

/** The tally of everybody so many times. */
function timesOver(tally: Tally, times: number): Tally {
  const groups = [...tally.groups].map(
    ([option, group]) => [option, mergeGroups(new Array(times).fill(group))] as const,
  );
  return { groups: new Map(groups) };
}

/** Milliseconds of the quickest of some runs: what else the machine does only adds. */
function best(runs: number, work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
}

/** What is still needed, once what is not has been cleared away. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Fills a database file with responses and counts them anew from their bodies, page by page. */
async function recountFromFile(people: number): Promise<{ seconds: number; growth: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
  const client = createClient({ url: `file:${join(folder, 'answers.db')}` });
  try {
    await migrateThrough(client);
    await fill(client, people);
    const tally = emptyTally();
    const heaps: number[] = [];
    const from = performance.now();
    let after = '';
    for (let counted = 0; counted < people; ) {
      const { rows: page } = await client.execute({
        sql: 'SELECT id, body FROM responses WHERE form = ? AND revision = 1 AND id > ? ORDER BY id LIMIT 500',
        args: [form.id, after],
      });
      for (const { body } of page) {
        const read = readStored(form, String(body));
        if (read.ok) add(form, tally, read.value);
      }
      after = String(page.at(-1)?.['id']);
      counted += page.length;
      if (counted % (people / 10) < 500) heaps.push(heapInUse());
    }
    const seconds = (performance.now() - from) / 1000;
    const counted = [...tally.groups.values()].reduce((sum, group) => sum + group.responses, 0);
    if (counted !== people) throw new Error(`counted ${counted} of ${people}`);
    return { seconds, growth: Math.max(...heaps) / (heaps[0] ?? 1) };
  } finally {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(client: ReturnType<typeof createClient>, people: number): Promise<void> {
  const digest = await sha256('');
  const at = facts.publishedAt;
  await client.batch([
    {
      sql: `INSERT INTO forms (id, state, revision, meaning, is_editable, is_example, published_at)
        VALUES (?, 'open', 1, ?, 1, 0, ?)`,
      args: [form.id, digest, at],
    },
    {
      sql: `INSERT INTO revisions (form, number, content, digest, meaning, lots, already_public, published_at)
        VALUES (?, 1, '{}', ?, ?, '{}', 0, ?)`,
      args: [form.id, digest, digest, at],
    },
  ]);
  const perBatch = 10_000;
  for (let first = 0; first < people; first += perBatch) {
    const made = Array.from({ length: Math.min(perBatch, people - first) }, (_, nth) => {
      const id = String(first + nth).padStart(22, '0');
      const hash = String(first + nth).padStart(64, '0');
      const response = responses[(first + nth) % sample];
      return [id, response === undefined ? '' : writeResponse(form, response), hash];
    });
    await client.execute({
      sql: `INSERT INTO responses (id, form, revision, version, body, first_digest, receipt_hash)
        SELECT value ->> 0, ?, 1, 1, value ->> 1, ?, value ->> 2 FROM json_each(?)`,
      args: [form.id, digest, JSON.stringify(made)],
    });
  }
}

function figure(count: number): string {
  return new Intl.NumberFormat('en').format(Math.round(count));
}
