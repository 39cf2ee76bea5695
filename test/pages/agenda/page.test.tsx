// The agenda page and its text: every row once, what was agreed beside it, and nothing of what is withheld.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAgenda } from '../../../src/files/agenda.ts';
import { AgendaPage } from '../../../src/pages/agenda/page.tsx';
import { agendaKindOf } from '../../../src/results/agenda.ts';
import type { AgendaEntry } from '../../../src/results/agenda-entry.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { languages } from '../../../src/shared/language.ts';
import { anyDocument, emptyDocument } from '../results/document-arbitrary.ts';
import { sidesWord } from '../results/held.ts';
import { houseForm, sessionDocument, withReactions } from '../results/sessions.ts';

const link = 'A'.repeat(22);
const none = new Map<string, AgendaEntry>();
const digest = 'c0ffee'.repeat(10);

function pageOf(document: ResultsDocument, entries: ReadonlyMap<string, AgendaEntry> = none): string {
  const shown = { document, entries, language: 'nl', place: { is: 'link', link } } as const;
  return String(<AgendaPage {...shown} />);
}

function textOf(document: ResultsDocument, entries: ReadonlyMap<string, AgendaEntry> = none): string {
  return writeAgenda({ document, digest, placedCount: 0, agenda: entries }, 'nl');
}

/** Each row of the page by the id of its implication. */
function rowsOn(page: string): ReadonlyMap<string, string> {
  const rows = page.split('<li class="agenda__row" id="a.').slice(1);
  return new Map(rows.map((row) => [row.slice(0, row.indexOf('"')), row.slice(0, row.indexOf('<dl'))]));
}

test('every row is there once; of a row that is withheld only that it is, and of how few', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const page = pageOf(document);
      const rows = rowsOn(page);
      expect(page.match(/class="agenda__row"/g) ?? []).toHaveLength(document.implications.length);
      const sections = textOf(document).split('\n#### ');
      for (const row of document.implications) {
        const said = rows.get(row.id) ?? '';
        const written = sections.find((section) => section.split('\n')[0]?.endsWith(`Titel ${row.id}`)) ?? '';
        if (row.n === null) {
          for (const text of [said.replace(/^[^>]*>/, ''), written.split('\n- ')[1] ?? '']) {
            const numbers =
              text
                .replaceAll(`Titel ${row.id}`, '')
                .replaceAll(/<h4|<\/h4/g, '')
                .match(/\d+/g) ?? [];
            expect(numbers.filter((number) => number !== '5')).toEqual([]);
          }
        } else {
          const outOf = sidesWord(row, document);
          expect([said.includes(outOf), written.includes(outOf)]).toEqual([true, true]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what was agreed stands at its row, in both, and only there', () => {
  const document = sessionDocument('regiotafel-intake');
  const [first, second] = document.implications.map(({ id }) => id);
  const entry = {
    owner: 'De Linde',
    firstStep: null,
    dueOn: '2026-12-31',
    status: 'under-way',
    note: null,
  } as const;
  const entries = new Map([[second ?? '', entry]]);
  const page = pageOf(document, entries);
  const after = (id: string | undefined) =>
    page.slice(page.indexOf(`id="a.${id}"`)).split('</li><li class="agenda__row"')[0];
  expect(after(second)).toContain('<dd class="typed">De Linde</dd>');
  expect(after(first)).toContain('Nog niets afgesproken.');
  expect(page.match(/De Linde/g)).toHaveLength(1);
  expect(page).toContain('Bij 1 van de 12 staat wie het oppakt.');
  const summary = /<p class="headline"><b>(?<counts>[^<]*)<\/b>/.exec(page)?.groups?.['counts'] ?? '-';
  expect(textOf(document, entries)).toContain(`\n\n${summary} Bij 1 van de 12 staat wie het oppakt.\n`);
  expect(textOf(document, entries)).toContain(
    '- Wie pakt dit op: De Linde\n- Wanneer: 31 december 2026\n- Stand: bezig',
  );
});

test('on paper there are lines to write on at each row but those that were turned down', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const declined = new Set(
        document.implications.filter((row) => agendaKindOf(row) === 'declined').map(({ id }) => id),
      );
      const rows = pageOf(document).split('<li class="agenda__row" id="a.').slice(1);
      for (const row of rows) {
        expect(row.includes('agenda__line--owner')).toBe(!declined.has(row.slice(0, row.indexOf('"'))));
      }
    }),
    { numRuns: 30 },
  );
});

test('headings are the result areas of the form in its order, and themes lead to their rows', () => {
  const document = sessionDocument('regiotafel-intake');
  const { resultAreas, themes } = houseForm('regiotafel-intake');
  const said = (title: unknown) => (typeof title === 'string' ? title : Object(title).nl);
  const page = pageOf(document);
  const headings = [...page.matchAll(/<h2 class="govuk-heading-m"><span>([^<]*)<\/span>/g)].map(
    ([, title]) => title,
  );
  expect(headings).toEqual(resultAreas.map(({ title }) => said(title)));
  const used = themes.filter(({ id }) => document.implications.some(({ theme }) => theme === id));
  for (const { title } of used) expect(page).toContain(`<b><span>${said(title)}</span></b><ul>`);
});

test('names of who carries a row are those of the document', () => {
  const document = sessionDocument('slimmere-samenwerking-intake');
  const rows = rowsOn(pageOf(document));
  for (const row of document.implications) {
    if (row.n === null) continue;
    const said = rows.get(row.id) ?? '';
    // in a row on roles each role that puts an organisation in a coalition has a list of its own
    const inFavour = [...said.matchAll(/<b>(Voor|Wij trekken|Wij doen mee)<\/b>: ([^<]*)<\/li>/g)];
    const names = document.parts
      .filter(({ id }) =>
        row.byPart.some(({ part, n, inFavourCount }) => part === id && n > 0 && inFavourCount === n),
      )
      .map(({ title }) => String(title));
    const told = inFavour.flatMap(([, , list = '']) => list.split(', '));
    expect(told.toSorted()).toEqual(names.toSorted());
    expect(said.includes('<b>Wij trekken</b>')).toBe(row.id.startsWith('coalitie-'));
  }
});

test('points that were placed stand by kind; a form that ranks nothing has no agenda to show', () => {
  const document = withReactions(sessionDocument('denktank-punten'), houseForm('denktank-punten'));
  const reactions = document.reactions.map((reaction, at) => ({
    ...reaction,
    about: at === 0 ? 'actiepunt' : null,
    aboutTitle: at === 0 ? { nl: 'Actiepunt', en: 'Action point' } : null,
  }));
  const page = pageOf({ ...document, reactions });
  expect(page).toContain('<h3 class="agenda__kind"><span>Actiepunt</span></h3>');
  expect(page.match(/class="reactions__one"/g)).toHaveLength(1);
  expect(pageOf(emptyDocument)).toContain('dus er is geen agenda');
});

test('it is whole in both languages, for every session', () => {
  for (const id of ['zomersessie-intake', 'inspiratiesessie-stellingen', 'denktank-prioriteren']) {
    const document = sessionDocument(id);
    for (const language of languages) {
      const page = String(
        <AgendaPage document={document} entries={none} language={language} place={{ is: 'desk' }} />,
      );
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(page.match(/class="agenda__row"/g)).toHaveLength(document.implications.length);
    }
  }
});
