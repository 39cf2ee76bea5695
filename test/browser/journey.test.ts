// From the start page to the ranked implications with one's own answer in, on a phone without JavaScript.
import { expect, test } from 'vitest';
import { verify } from '../../src/actions/verify.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  demo,
  demoForm,
  exampleAnswers,
  exampleCount,
  fieldsFor,
  fillIn,
  makeDemonstration,
  send,
} from './demonstration.ts';
import { share } from './shared.ts';

const shared = share(makeDemonstration);
const { fill, start, organise, receipt, scales } = wordsIn('nl');
const { results } = resultsWordsIn('nl');
const [first] = exampleAnswers;
const statement = 'een-infrastructuur';
const point = 1;
const own = { ...first, answers: { ...first?.answers, [statement]: point } };

/** How often each point of the statement was chosen, one's own answer included. */
const expected = [1, 2, 3, 4, 5].map(
  (each) =>
    exampleAnswers.filter(({ answers }) => Object(answers)[statement] === each).length +
    (each === point ? 1 : 0),
);

test('an answer becomes a ranked implication', async () => {
  const { site, visit } = shared();
  const participant = await visit({ javaScriptEnabled: false });
  const viewer = await visit({ javaScriptEnabled: false });
  const organiser = await visit({ javaScriptEnabled: false });
  const resultsPath = `/nl${await site.resultsPath(demo)}`;

  await viewer.goto(resultsPath);
  expect(await viewer.locator('.counter b').textContent()).toBe(String(exampleCount));
  await viewer.getByText(results.waiting.whyAtClosing).waitFor();

  await participant.goto(`/nl/forms/${demo}`);
  expect(await participant.locator('h1').textContent()).toBe(Object(demoForm.title).nl);
  await participant.getByRole('button', { name: start.button }).click();
  await fillIn(participant, 'nl', fieldsFor(own));
  expect(await participant.locator('h1').textContent()).toBe(fill.check.title);
  const answered = participant.locator('dd').filter({ hasText: scales['agreement-5'][point - 1] ?? '' });
  expect(await answered.first().textContent()).toBe(scales['agreement-5'][0]);
  expect(await send(participant, 'nl')).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await participant.locator('h1').textContent()).toBe(receipt.sentTitle);

  await viewer.reload();
  expect(await viewer.locator('.counter b').textContent()).toBe(String(exampleCount + 1));
  await viewer.getByText(results.waiting.openLead).waitFor();

  await organiser.goto(site.organiserPath);
  await organiser.getByRole('link', { name: organise.deeds.close.button }).click();
  expect(await organiser.locator('h1').textContent()).toBe(organise.deeds.close.title);
  await organiser.getByRole('button', { name: organise.deeds.close.button }).click();
  await organiser.getByRole('status').getByText(organise.news.shown).waitFor();
  await organiser.getByRole('link', { name: organise.results }).click();
  await organiser.waitForURL(`**${resultsPath}`);

  await viewer.reload();
  await viewer
    .getByText(
      results.baseSaid({ people: { responses: exampleCount + 1, invited: null }, bodies: null })[0] ?? '',
    )
    .waitFor();
  const places = await viewer.locator('.ranked__place').allTextContents();
  expect(places).toHaveLength(demoForm.implications.length);
  expect(places[0]).toContain(results.place(1, false));
  const cells = viewer.locator(`[id="s.${statement}"] tbody tr td:first-of-type`);
  expect((await cells.allTextContents()).slice(0, 5).map(Number)).toEqual(expected);
  expect(await verify(site.context)).toMatchObject({ clean: true, findings: [] });

  await participant.goto(`/nl/forms/${demo}`);
  await participant.getByText(start.closed).waitFor();
});
