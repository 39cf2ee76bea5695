import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { demoId, makeLocalDemo } from '../../src/local/demo.ts';
import { must, testContext } from '../actions/testcontext.ts';

test('the demonstration shows every verdict, and calls nothing open that each group carries', async () => {
  const context = await testContext();
  must(await makeLocalDemo(context));
  must(await close(context, demoId));
  const found = must(await findResults(context, must(await resultsLink(context, demoId))));
  const rows = found.is === 'shown' ? found.document.implications : [];
  const told = rows.map((row) =>
    'verdict' in row ? [row.lane?.is, row.verdict?.is, row.verdict?.side].join(' ') : 'held back',
  );
  expect([...new Set(told)].sort()).toEqual([
    'joint-agenda agreed for',
    'jointly-declined agreed against',
    'needs-a-conversation open ',
    'needs-a-conversation split ',
  ]);
});
