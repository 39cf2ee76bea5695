// What page and report say of two organisations out of five: of how many, and which end of a scale is in favour.
import { expect, test } from 'vitest';
import { writeReport } from '../../../src/files/report/report.ts';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { Language } from '../../../src/shared/language.ts';
import { twoOfFive } from '../../results/two-of-five.ts';

async function texts(language: Language, answered = 2): Promise<Record<'page' | 'report', string>> {
  const { document } = twoOfFive(undefined, answered);
  const page = await (
    <ResultsPage document={document} digest={'c'.repeat(64)} language={language} link={'A'.repeat(22)} />
  );
  return {
    page: String(page)
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
    report: writeReport({ document, digest: null, placedCount: 0 }, language).replaceAll(/\\(.)/g, '$1'),
  };
}

test.each(['page', 'report'] as const)('the %s says of how many it speaks', async (where) => {
  const nl = (await texts('nl'))[where];
  expect(nl).toContain('2 van de 5 genodigde organisaties antwoordden · ');
  expect(nl).toContain(
    '2 van de 3 implicaties hebben een plaats; van die 2 zijn er 1 gedragen door beide organisaties met een mening en 1 ',
  );
  expect(nl).toContain(
    'Gezamenlijke agenda: gedragen door beide organisaties met een mening (2 van de 5 genodigde organisaties gaven hier een mening)',
  );
  expect(nl).toContain('Geen antwoord: 3 van de 5 genodigde organisaties.');
  expect(nl).not.toMatch(/door beide organisaties(?! met een mening)/);
  for (const name of ['Berk', 'Linde', 'Wilg']) expect(nl).not.toContain(name);
  const en = (await texts('en'))[where];
  expect(en).toContain('2 of the 5 invited organisations answered · ');
  expect(en).toContain(
    '2 of the 3 implications have a place; of those 2, 1 is carried by both organisations with a view and 1 ',
  );
  expect(en).toContain(
    'Joint agenda: carried by both organisations with a view (2 of the 5 invited organisations gave a view here)',
  );
  expect(en).toContain('No answer: 3 of the 5 invited organisations.');
});

test.each(['page', 'report'] as const)('the %s says so of one organisation', async (where) => {
  expect((await texts('nl', 1))[where]).toMatch(
    /Er antwoordde maar één organisatie\. Daarom staat hier alleen het totaal\.\s+Geen antwoord: 4 van de 5 genodigde organisaties\./,
  );
  expect((await texts('en', 1))[where]).toContain('1 of the 5 invited organisations answered · ');
});

test.each(['page', 'report'] as const)('the %s names the end that is in favour', async (where) => {
  const nl = (await texts('nl'))[where];
  expect(nl).toContain('Gemiddeld +1,00, van −1 (“niets”) tot +1 (“trekken”).');
  expect(nl).toContain('Gemiddeld 0,00, van −1 (“zwaar”) tot +1 (“licht”).');
  expect(nl).toContain('boven het midden: “trekken”; eronder: “niets”');
  expect(nl).toMatch(/telt andersom: “niets” is voor; telt 3 keer/);
  // printed the other way round and counted the other way round: its last point is in favour
  expect(nl).toContain('telt andersom: “zwaar” is voor');
  const en = (await texts('en'))[where];
  expect(en).toContain('Mean 0.00, from −1 (“zwaar”) to +1 (“licht”).');
  expect(en).toMatch(/counts the other way round: “niets” is in favour; counts 3 times/);
});

test.each(['page', 'report'] as const)('the %s says what each agreement is over', async (where) => {
  const nl = (await texts('nl'))[where];
  expect(nl).toContain('Eensgezindheid 1,00, gerekend over vijf stappen van steun: 1 is');
  expect(nl).toContain('Eensgezindheid 1,00, gerekend over de antwoorden zelf: 1 is');
  const en = (await texts('en'))[where];
  expect(en).toContain('Agreement 1.00, over five steps of support: 1 is');
  expect(en).toContain('Agreement 1.00, over the answers themselves: 1 is');
});

test('the report names the steps of the spread as the page does, and answers where they are all that counts', async () => {
  const { report } = await texts('nl');
  // of two questions, of which one counts three times: fully against, and half of that
  expect(report).toContain(
    'Verdeling van de steun: Sterk tegen 1, Duidelijk tegen 1, Licht tegen 0, Geen van beide 0, Licht voor 0, Duidelijk voor 0, Sterk voor 0',
  );
  // of one question with answers of its own
  expect(report).toContain(': 2 trekken · 0 volgen · 0 niets');
  expect(report).toContain('- trekken: Eik, Iep');
});
