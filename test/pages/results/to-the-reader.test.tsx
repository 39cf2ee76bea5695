// What a reader needs who knows nothing but the page: why an option weighs, who counts how heavily, of how many.
import { expect, test } from 'vitest';
import { placeValue, pointsValue, votesValue } from '../../../src/method/value.ts';
import { ResultsPage } from '../../../src/pages/results/page.tsx';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { formOf, responseOf, revisionOf, tallyOf } from '../../tally/session.ts';

const long = 'Ouderenzorg, wijkverpleging of gehandicaptenzorg';
const groups = ['klein', 'kleiner', 'groot'];
const form = formOf({
  groups: [
    {
      id: 'soort',
      title: 'Wat voor organisatie?',
      required: true,
      options: groups.map((id) => ({ id, title: id === 'groot' ? long : id })),
    },
  ],
  ranking: { groups: 'soort', balanced: true },
  sections: [
    {
      id: 'deel',
      title: 'Deel',
      items: [
        { type: 'statement', id: 's', title: 'Delen we?', scale: 'agreement-5' },
        {
          type: 'priorities',
          id: 'p',
          title: 'Wat eerst?',
          method: 'rank',
          places: 1,
          options: ['nu', 'straks', 'ooit'].map((id) => ({ id, title: id })),
        },
      ],
    },
  ],
  implications: [
    { id: 'delen', title: 'Delen', evidence: [{ item: 's' }, { item: 'p', option: 'nu' }] },
    { id: 'wachten', title: 'Wachten', evidence: [{ item: 'p', option: 'ooit', direction: 'disagree' }] },
    { id: 'zeggen', title: 'Zeggen', evidence: [{ item: 's' }] },
  ],
});

function session(): ResultsDocument {
  const responses = Array.from({ length: 14 }, (_, nth) =>
    responseOf(
      form,
      { ...(nth < 12 ? { s: nth < 10 ? 5 : 2 } : {}), p: [nth % 2 === 0 ? 'nu' : 'ooit'] },
      { soort: nth < 3 ? 'klein' : nth < 6 ? 'kleiner' : 'groot' },
    ),
  );
  return makeDocument(revisionOf(form), tallyOf(form, responses), {
    number: 1,
    publishedAt: '2026-11-01T09:00:00.000Z',
    example: false,
  });
}

async function pageOf(language: 'nl' | 'en' = 'nl', changes: Partial<ResultsDocument> = {}): Promise<string> {
  const document = { ...session(), ...changes };
  return String(
    await (
      <ResultsPage document={document} digest={'c'.repeat(64)} language={language} link={'A'.repeat(22)} />
    ),
  );
}

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('an option says that leaving it out counts, and on which side, by every method', async () => {
  const text = textOf(await pageOf());
  expect(text.match(/wie iets anders koos en dit niet, telt hiermee mee als tegen/g)).toHaveLength(1);
  expect(text.match(/wie iets anders koos en dit niet, telt hiermee mee als voor/g)).toHaveLength(1);
  expect(text).toContain('Wie de stellingen oversloeg en iets anders koos, kan zo toch als tegen tellen.');
  expect(textOf(await pageOf('en', { priorities: [] }))).not.toContain('what somebody left out counts');
  // as the method has it
  const leftOut = [placeValue(undefined, 1, 3), pointsValue(0, 10, 3), votesValue(false, 1, 3)];
  expect(leftOut.map(({ numerator }) => Math.sign(Number(numerator)))).toEqual([-1, -1, -1]);
});

test('where merged groups weigh more, the page says how heavily each part counts', async () => {
  const text = textOf(await pageOf());
  expect(text).toContain('“Per groep gewogen” telt zo: A 2 keer en B 1 keer.');
  const even = session().parts.map((part) => ({ ...part, weight: 1 }));
  expect(textOf(await pageOf('nl', { parts: even }))).not.toContain('gewogen” telt zo');
});

test('a long name of a group stands in a legend, and its letter in the rows', async () => {
  const page = await pageOf();
  expect(textOf(page)).toContain(`B: ${long}`);
  for (const [row] of page.matchAll(/<span class="dots__said">.*?<\/span>/g)) {
    expect(row).not.toContain(long);
    expect(row).toMatch(/\((A|B)\)|elke groep|beide groepen/);
  }
});

test('the base says when nobody knows how many could answer, and a row of how many it is', async () => {
  const nl = textOf(await pageOf());
  expect(nl).toContain(
    '14 mensen antwoordden · 2 groepen van 6 en 8 mensen · hoeveel mensen konden meedoen, is niet bekend',
  );
  expect(nl).toContain('12 van de 14 mensen gaven een antwoord dat hier meetelt.');
  expect(textOf(await pageOf('en'))).toContain('how many people could take part is not known');
  const { release } = session();
  expect(textOf(await pageOf('nl', { release: { ...release, invited: 20 } }))).not.toContain(
    'konden meedoen',
  );
});

test('what is on this page names the agenda and the big screen', async () => {
  const contents = /<nav aria-label="Op deze pagina">.*?<\/nav>/s.exec(await pageOf())?.[0] ?? '';
  expect(contents).toContain(`href="/nl/r/${'A'.repeat(22)}/agenda"`);
  expect(contents).toContain(`href="/nl/r/${'A'.repeat(22)}/present"`);
});

test('headline, rows and lanes say the same, in a number that can be counted again', async () => {
  const page = await pageOf();
  const headline = textOf(/<p class="headline">.*?<\/p>/s.exec(page)?.[0] ?? '');
  expect(headline).toContain('zijn er 2 gedragen door beide groepen en 1 waarover een gesprek nodig is.');
  expect(headline).toContain('Kleine groepen zijn daarbij samengenomen.');
  const glances = [...page.matchAll(/<span class="glance__said">.*?<\/span>/gs)].map(([found]) =>
    textOf(found),
  );
  expect(glances.filter((said) => said.includes('gedragen door beide groepen'))).toHaveLength(2);
  expect(glances.filter((said) => said.includes('vraagt een gesprek'))).toHaveLength(1);
  const lane = /<div class="lane lane--joint-agenda">.*?<\/ul>/s.exec(page)?.[0] ?? '';
  expect(textOf(lane)).toMatch(/Gezamenlijke agenda 2 Gedragen door beide groepen\./);
  const en = textOf(await pageOf('en'));
  expect(en).toContain('Of the 3 implications, 2 are carried by both groups and 1 needs a conversation.');
  expect(en).toContain('Small groups are taken together for this.');
});

test('the words of the axis stand over the rows, and the notes on the list under a heading that paper keeps', async () => {
  const page = await pageOf();
  expect(page.indexOf('glance--places axis')).toBeGreaterThan(-1);
  expect(page.indexOf('glance--places axis')).toBeLessThan(page.indexOf('<ol class="ranking">'));
  expect(page).toContain('<details class="headed"><summary>Zo leest u deze lijst</summary>');
});

test('verdict and parts are told apart, and the margin is told in one way', async () => {
  const nl = textOf(await pageOf());
  expect(nl).toContain('gaan over mensen: ten minste 75% staat aan die kant.');
  expect(nl).toContain('een groep is voor of tegen als ten minste 60% van wie daar antwoordde dat is.');
  expect(nl.match(/net andere mensen zoals deze/g)?.length).toBeGreaterThan(3);
  expect(nl).not.toMatch(/net andere mensen(?! zoals deze)/);
  const en = textOf(await pageOf('en'));
  expect(en).not.toMatch(/slightly different people(?! like these)|counts 1 times|[Aa]ll 2 /);
  expect(en).toContain('Most disagreement is with “Delen we?”: 2 of 12.');
});

test('why a conversation is needed: parts that stand opposite each other, or one without a side', async () => {
  expect(textOf(await pageOf())).toContain('Vraagt een gesprek: niet elke groep kiest een kant');
  const implications = session().implications.map((row) =>
    row.n === null || row.id !== 'wachten'
      ? row
      : {
          ...row,
          byPart: row.byPart.map((part, at) => ({
            ...part,
            inFavourCount: at === 0 ? part.n : 0,
            againstCount: at === 0 ? 0 : part.n,
          })),
        },
  );
  const text = textOf(await pageOf('nl', { implications }));
  expect(text).toContain(
    'vraagt een gesprek Voor: klein + kleiner · Tegen: Ouderenzorg, wijkverpleging of gehandicaptenzorg',
  );
  expect(text).toContain('Vraagt een gesprek: groepen staan tegenover elkaar');
});

test('that nothing needs a conversation is told in so many words', async () => {
  const implications = session().implications.map((row) =>
    row.n === null ? row : { ...row, lane: { is: 'joint-agenda', parts: [] } as const },
  );
  const text = textOf(await pageOf('nl', { implications }));
  expect(text).toMatch(/Vraagt een gesprek 0 .*? Dat geldt hier voor geen enkele implicatie\./);
  expect(textOf(await pageOf())).toMatch(/Vraagt een gesprek 1 [^.]*\. 3e/);
});

test('the order explains itself only where more in favour stand below fewer', async () => {
  const why = 'zo kan iets met minder voorstanders hoger staan.';
  const text = textOf(await pageOf());
  expect(text).toContain(`Bovenaan staat wat gemiddeld de meeste steun krijgt. Sterk voor telt`);
  expect(text).toContain(why);
  const implications = session().implications.map((row) =>
    row.n === null ? row : { ...row, inFavourCount: row.n, againstCount: 0 },
  );
  expect(textOf(await pageOf('nl', { implications }))).not.toContain(why);
});
