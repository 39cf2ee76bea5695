// A form without implications ranks its statements themselves: files tell their two agreements and verdicts apart.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { writeCsv } from '../../src/files/csv.ts';
import { writeXlsx } from '../../src/files/xlsx.ts';
import { resultsJsonSchema } from '../../src/results/json-schema.ts';
import { readDocument } from '../../src/results/read-document.ts';
import { languages } from '../../src/shared/language.ts';
import { findReleaseDocument } from '../../src/storage/release-document.ts';
import { fileWordsIn } from '../../src/words/files.ts';
import { handedIn, input, must, publishedContext } from '../actions/testcontext.ts';
import { csvRows, xlsxRows } from './read-back.ts';

/** Two for, two who pass, two against: no camps among three answers, two camps among five steps of support. */
async function spread() {
  const items = [{ type: 'statement', id: 'auto', title: 'Auto’s weg.', scale: 'agree-pass-disagree' }];
  const context = await publishedContext({ sections: [{ id: 'een', title: 'Een', items }], groups: [] });
  for (const [at, auto] of ['agree', 'agree', 'pass', 'pass', 'disagree', 'disagree'].entries()) {
    must(await accept(context, handedIn(at, { input: input({ auto }) })));
  }
  must(await close(context, 'dorp'));
  const document = readDocument((await findReleaseDocument(context.store, 'dorp')) ?? '');
  return { document, digest: 'c0ffee'.repeat(10), placedCount: 0 };
}

test('each label in the table says over what it is', async () => {
  const taken = await spread();
  for (const language of languages) {
    const { measures, ofStatements } = fileWordsIn(language);
    const rows = csvRows(writeCsv(taken, language), language);
    const told = (section: string) =>
      rows
        .filter((row) => row.section === section && /^(agreement|verdict)/.test(row.measure))
        .map(({ label, value }) => [label, value.replace(',', '.').slice(0, 6)]);
    expect(told('implications')).toEqual([
      [measures.agreement, '-0.277'],
      [measures['verdict.is'], 'split'],
    ]);
    expect(told('statements')).toEqual([
      [ofStatements.agreement, '0'],
      [ofStatements['verdict.is'], 'open'],
    ]);
    expect(
      Object.entries(ofStatements).filter(
        ([key, label]) => new Map(Object.entries(measures)).get(key) === label,
      ),
    ).toEqual([]);
  }
});

test('so do the heads of the sheets', async () => {
  const { measures, ofStatements, sheets: names } = fileWordsIn('nl');
  const sheets = await xlsxRows(await writeXlsx(await spread(), 'nl'));
  const [ranked, asked] = [names.implications, names.statements].map((name) => sheets.get(name)?.[0] ?? {});
  expect(ranked?.[measures.agreement]).toBeCloseTo(-0.2778, 4);
  expect(asked?.[ofStatements.agreement]).toBe(0);
  expect(ranked?.[measures['verdict.is']]).not.toBe(asked?.[ofStatements['verdict.is']]);
});

test('and the JSON Schema', () => {
  const schema = JSON.stringify(resultsJsonSchema());
  expect(schema.match(/"description":"Over [^"]*"/g)).toEqual([
    ...Array<string>(2).fill('"description":"Over the five bins of support."'),
    ...Array<string>(2).fill('"description":"Over the answers, by `counts`."'),
  ]);
});
