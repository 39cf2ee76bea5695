import { expect, onTestFinished, test } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { importPolis } from '../../src/actions/import-polis.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { connect } from '../../src/local/connect.ts';
import { migrate } from '../../src/local/migrate.ts';
import { openLocalDatabase } from '../../src/local/open.ts';
import type { DocumentStatement, ResultsDocument } from '../../src/results/document.ts';
import { testFolder } from '../local/testfolder.ts';
import { marketSquare } from './polis/market-square.ts';

async function emptyDatabase(): Promise<Context> {
  const opened = await openLocalDatabase(testFolder());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const database = opened.value;
  onTestFinished(() => database.close());
  await migrate(database);
  const connected = await connect(database);
  if (!connected.ok) throw new Error(JSON.stringify(connected.problems));
  const { context, finish } = connected.value;
  onTestFinished(finish);
  return context;
}

async function documentOf(context: Context, form: string): Promise<ResultsDocument> {
  const link = await resultsLink(context, form);
  const found = link.ok ? await findResults(context, link.value) : link;
  if (!found.ok || found.value.is !== 'shown') throw new Error(JSON.stringify(found));
  return found.value.document;
}

test('an imported conversation is closed and its results show at once', async () => {
  const context = await emptyDatabase();
  expect(await importPolis(context, marketSquare())).toEqual({
    ok: true,
    value: { form: 'market-square', statements: 5, moderatedOut: 1, responses: 8, stances: 21, release: 1 },
  });
  const form = await findForm(context, 'market-square');
  expect(form).toMatchObject({ ok: true, value: { state: 'closed', responseCount: 8, shown: true } });
  const document = await documentOf(context, 'market-square');
  expect(document.release).toMatchObject({ responses: 8, minimumGroup: 1 });
  expect(document.parts.map(({ of, responses }) => [...of, responses])).toEqual([
    ['group-a', 3],
    ['group-b', 3],
    ['not-given', 2],
  ]);
  expect(document.form.source).toEqual({
    title: 'Pol.is: What should the market square be like, in ten years?',
    licence: 'CC0 1.0',
    url: 'https://polis.example/4market',
    attribution: 'Made up for tests.\nhttps://polis.example/4market',
  });
  expect(await verify(context)).toMatchObject({ clean: true, findings: [] });
});

test('counts and consensus are those worked out by hand', async () => {
  const context = await emptyDatabase();
  await importPolis(context, marketSquare());
  const document = await documentOf(context, 'market-square');
  const figures = document.statements.map((statement) => [statement.id, ...figuresOf(statement)]);
  // counts of [disagree, pass, agree] over everybody; consensus (A+1)/(S+2) of group A times that of group B
  expect(figures).toEqual([
    // A agrees 2 of 3, B 1 of 3: 3/5 · 2/5
    ['s0', [3, 1, 4], 0.24, false],
    // A agrees 3 of 3, B 1 of 2: 4/5 · 2/4
    ['s2', [0, 2, 4], 0.4, false],
    // nobody of A, B 0 of 3: 1/2 · 1/5
    ['s3', [3, 0, 1], 0.1, false],
    // moderated out; A agrees 0 of 2, nobody of B: 1/4 · 1/2
    ['s5', [2, 0, 1], 0.125, true],
    ['s9', null, null, false],
  ]);
});

test('statements that were moderated out are in no order, those without stances have no rank', async () => {
  const context = await emptyDatabase();
  await importPolis(context, marketSquare());
  const document = await documentOf(context, 'market-square');
  const ranks = document.implications.map((each) => [each.id, each.n === null ? null : each.rank]);
  // mean stances: s2 4/6, s0 1/8, s3 −2/4
  expect(ranks).toEqual([
    ['s2', 1],
    ['s0', 2],
    ['s3', 3],
    ['s9', null],
  ]);
});

test('the same folder again is refused and changes nothing; another id takes it', async () => {
  const context = await emptyDatabase();
  await importPolis(context, marketSquare());
  const before = await documentOf(context, 'market-square');
  expect(await importPolis(context, marketSquare())).toEqual({
    ok: false,
    problems: [{ code: 'form-exists', values: { form: 'market-square', responses: 8 } }],
  });
  expect(await documentOf(context, 'market-square')).toEqual(before);
  expect(await importPolis(context, marketSquare(), { id: 'square' })).toMatchObject({ ok: true });
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('a form that somebody wrote is never taken over', async () => {
  const context = await emptyDatabase();
  const own = {
    id: 'market-square',
    kind: 'intake',
    title: 'Our own',
    privacy: { controller: 'We', contact: 'we@example.org' },
    sections: [{ id: 'one', title: 'One', items: [{ type: 'statement', id: 'trees', title: 'More trees' }] }],
  };
  expect(await publish(context, own)).toMatchObject({ ok: true });
  expect(await importPolis(context, marketSquare())).toMatchObject({
    ok: false,
    problems: [{ code: 'form-exists', values: { responses: 0 } }],
  });
});

test('what is wrong stops the import before anything is written', async () => {
  const context = await emptyDatabase();
  const votes = marketSquare().votes.replace(',0,1,1\n', ',0,1,2\n');
  expect(await importPolis(context, { ...marketSquare(), votes })).toEqual({
    ok: false,
    problems: [
      { code: 'csv-value-wrong', values: { file: 'votes.csv', line: 2, column: 'vote', found: '2' } },
    ],
  });
  expect(await importPolis(context, marketSquare(), { id: 'Not An Id' })).toMatchObject({
    ok: false,
    problems: [{ code: 'id-malformed', pointer: '/id' }],
  });
  expect(await findForm(context, 'market-square')).toMatchObject({ ok: false });
});

function figuresOf(statement: DocumentStatement) {
  if (statement.n === null) return [null, null, statement.moderatedOut];
  return [statement.counts, statement.polisConsensus, statement.moderatedOut];
}
