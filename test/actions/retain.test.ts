import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft } from '../../src/actions/draft.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { retain } from '../../src/actions/retain.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { codes, handedIn, idOf, must, noon, publishedContext, type TestContext } from './testcontext.ts';

const keepDays = 30;
const privacy = { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3, keepDays };
const endOfKeeping = minutesAfter(noon, keepDays * 24 * 60);

async function closedForm(changes: object = {}): Promise<TestContext> {
  const context = await publishedContext({ privacy, ...changes });
  for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
  must(
    await beginDraft(context, { form: 'dorp', id: idOf(9), revision: 1, baseVersion: 0, fields: new Map() }),
  );
  must(await close(context, 'dorp'));
  return context;
}

async function rowsIn({ client }: TestContext): Promise<Record<string, unknown>> {
  const tables = ['responses', 'changes', 'drafts', 'releases', 'revisions'];
  const counts = tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`).join(', ');
  const { rows } = await client.execute(`SELECT ${counts}, (SELECT tally FROM releases) AS tally`);
  return { ...rows[0] };
}

test('nothing is erased a moment too early', async () => {
  const context = await closedForm();
  context.setNow(minutesAfter(endOfKeeping, -1));
  expect(await retain(context)).toEqual([]);
  expect(await rowsIn(context)).toMatchObject({ responses: 4, changes: 4, drafts: 1 });
});

test('after the days the form promised, the timer erases all answers and leaves what was shown', async () => {
  const context = await closedForm();
  const link = must(await resultsLink(context, 'dorp'));
  const before = must(await findResults(context, link));
  context.setNow(endOfKeeping);
  await tick(context);
  expect(await rowsIn(context)).toMatchObject({
    responses: 0,
    changes: 0,
    drafts: 0,
    releases: 1,
    tally: null,
  });
  // only the count of answers that are there is another
  const after = must(await findResults(context, link));
  expect({ ...after, standing: before.standing }).toEqual(before);
  expect(await verify(context)).toMatchObject({
    clean: true,
    releases: [{ form: 'dorp', number: 1, checked: 'digest-only' }],
  });
  expect(await retain(context)).toEqual([]);
});

test('what is sent again after erasing does not come back', async () => {
  const context = await closedForm();
  context.setNow(endOfKeeping);
  await retain(context);
  expect(codes(await accept(context, handedIn(1)))).toEqual(['form-closed']);
});

test('an embargo that was never lifted is erased too, and cannot be opened again', async () => {
  const context = await closedForm({ results: { publish: 'embargo' } });
  context.setNow(endOfKeeping);
  expect(await retain(context)).toEqual(['dorp']);
  expect(codes(await open(context, 'dorp'))).toEqual(['answers-erased']);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('an open form keeps its answers', async () => {
  const context = await publishedContext({ privacy });
  must(await accept(context, handedIn(1)));
  context.setNow(minutesAfter(endOfKeeping, 60 * 24 * 365));
  expect(await retain(context)).toEqual([]);
});
