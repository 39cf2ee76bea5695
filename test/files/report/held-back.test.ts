// The report against the document: of what may not be shown no figure, what one has to know to read it right, every session.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeReport } from '../../../src/files/report/report.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { sessions as fiveSessions, sessionDocument } from '../../pages/results/sessions.ts';
import { formOf, responseOf, revisionOf, sessions, tallyOf } from '../../tally/session.ts';

const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
const report = (document: ResultsDocument) => writeReport({ document, digest: null, placedCount: 0 }, 'nl');

/** A letter for each of them, so that no title has a figure. */
function titled<Row extends { readonly id: string }>(rows: readonly Row[], name: string): readonly Row[] {
  return rows.map((row, at) => ({ ...row, title: `${name} ${String.fromCharCode(97 + at)}.` }));
}

/** What stands under the heading of the third level that ends so, up to the next heading. */
function under(text: string, title: unknown): string {
  const found = text.split(/^#{2,3} /m).find((section) => section.split('\n')[0]?.endsWith(String(title)));
  if (found === undefined) throw new Error(`${title} is not in the report`);
  return found.slice(found.indexOf('\n'));
}

test('of rows and parts that are withheld there is nothing but how few they are', () => {
  let withheld = 0;
  let totalsOnly = 0;
  fc.assert(
    fc.property(sessions({ mostPeople: 14 }), ({ form, responses }) => {
      const made = makeDocument(revisionOf(form), tallyOf(form, responses), facts);
      const document: ResultsDocument = {
        ...made,
        implications: titled(made.implications, 'Gevolg'),
        statements: titled(made.statements, 'Stelling'),
        priorities: titled(made.priorities, 'Keuze'),
        choices: titled(made.choices, 'Vraag'),
      };
      const text = report(document);
      const minimum = String(document.release.minimumGroup);
      if (document.release.responses === null) {
        expect(text).not.toMatch(/^\||^### /m);
        return;
      }
      for (const row of [...document.statements, ...document.priorities, ...document.choices]) {
        if (row.n !== null) continue;
        withheld += 1;
        expect(under(text, row.title).match(/\d+/g)).toEqual([minimum]);
      }
      for (const row of document.implications) {
        if (row.n === null) {
          withheld += 1;
          const line = text.split('\n').find((each) => each.startsWith(`- ${row.title}: `));
          expect(line?.match(/\d+/g)).toEqual([minimum]);
          expect(text).not.toContain(`: ${row.title}\n`);
        } else if (row.byPart.length === 0 && document.parts.length > 0) {
          totalsOnly += 1;
          for (const { title } of document.parts)
            expect(under(text, row.title)).not.toContain(`| ${title} |`);
          expect(under(text, row.title)).not.toContain('| Groep |');
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(withheld).toBeGreaterThan(0);
  expect(totalsOnly).toBeGreaterThan(0);
});

test('what was left out of a choice, and how heavily groups weigh, is said where it counts', () => {
  const document = sessionDocument('regiotafel-intake');
  expect(report(document)).toMatch(/\n4\. Bij een keuze telt ook wat iemand liet liggen/);
  expect(report({ ...document, priorities: [] })).not.toContain('wat iemand liet liggen');
  const weights = [3, 1, 1];
  const parts = document.parts.map((part, at) => ({ ...part, weight: weights[at] ?? 1 }));
  expect(report({ ...document, parts })).toMatch(
    /“Per groep gewogen” telt zo: De stuurgroep van bestuurders 3 keer, Het transitieteam 1 keer en Een werkgroep 1 keer\./,
  );
  expect(report(document)).not.toContain('telt zo:');
});

test('a statement that is ranked itself has one verdict in the report: by steps of support', () => {
  const items = [{ type: 'statement', id: 's', title: 'Stelling', scale: 'agree-pass-disagree' }];
  const form = formOf({ sections: [{ id: 'deel', title: 'Deel', items }] });
  const said = ['disagree', 'disagree', 'pass', 'pass', 'pass', 'pass', 'agree', 'agree', 'agree', 'agree'];
  const responses = said.map((answer) => responseOf(form, { s: answer }));
  const document = makeDocument(revisionOf(form), tallyOf(form, responses), facts);
  // by its three points there is no split, by the five steps of support there is
  expect(document.statements[0]).toMatchObject({ verdict: { is: 'open' } });
  expect(document.implications[0]).toMatchObject({ verdict: { is: 'split' } });
  const text = report(document).split('## Zo is dit berekend')[0];
  expect(text).toContain('**Verdeeld**');
  expect(text).not.toContain('Nog open');
});

/** Every number in the order in which it stands there, without those of times of day. */
function numbersIn(text: string): readonly string[] {
  return [...text.replaceAll(/\d\d:\d\d/g, '').matchAll(/[+−]?\d+(?:[.,]\d+)?%?/g)].map(([found]) =>
    found.replace(',', '.'),
  );
}

test.each(Object.keys(fiveSessions))(
  'its order and parts of the session %s, and its numbers in English',
  (id) => {
    const document = sessionDocument(id);
    // titles in one language: they have numbers as well
    const form = { ...document.form, languages: ['nl'] as const };
    const same = JSON.parse(JSON.stringify({ ...document, form }), (_, value) =>
      typeof value?.nl === 'string' ? value.nl : value,
    );
    const text = report(same);
    expect(numbersIn(writeReport({ document: same, digest: null, placedCount: 0 }, 'en'))).toEqual(
      numbersIn(text),
    );
    const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
    const lines = text.split('\n').filter((line) => /^\| (gedeeld )?\d+e \|/.test(line));
    for (const [at, { rank, support, inFavourCount, againstCount, n }] of rows.entries()) {
      const cells = lines[at]?.slice(2, -2).split(' | ') ?? [];
      expect(cells[0]).toMatch(new RegExp(`^(gedeeld )?${rank}e$`));
      expect(Math.abs(Number(cells[2]?.replace('−', '-').replace(',', '.')) - support)).toBeLessThan(0.0051);
      expect(cells.slice(3)).toEqual([inFavourCount, againstCount, n].map(String));
    }
  },
);
