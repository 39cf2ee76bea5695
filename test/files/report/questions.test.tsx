// The report asks and answers what the page does over its list.
import { expect, test } from 'vitest';
import { writeReport } from '../../../src/files/report/report.ts';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import { sessionDocument, sessions } from '../../pages/results/sessions.ts';
import { all, one, textOf, treeOf } from '../../pages/results/tree.ts';

test.each(Object.keys(sessions))('%s', async (id) => {
  const document = sessionDocument(id);
  const html = await (
    <ResultsPage document={document} digest={'c'.repeat(64)} language="nl" link={'A'.repeat(22)} />
  );
  const page = treeOf(String(html));
  const report = writeReport({ document, digest: null, placedCount: 0 }, 'nl');
  const block = one(page, '.questions');
  for (const line of all(block, 'li')) expect(report).toContain(`- ${textOf(line)}\n`);
  const asked = all(block, 'b').map((each) => textOf(each));
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) expect(report).toContain(`**${question}**`);
  // names in the report have their numbers behind them
  const said = textOf(one(one(block, '.at-issue'), 'p')).split(/\. (?=Voor: )|: \d/)[0];
  expect(report).toContain(said);
});
