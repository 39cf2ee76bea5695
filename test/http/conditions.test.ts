import { expect, test } from 'vitest';
import { conditionalJson } from '../form/conditional.ts';
import { host, openSite, type Page, type Site, type Visitor, visitor } from './visitor.ts';

const form = '/nl/forms/proef';

async function begun(site: Site): Promise<{ guest: Visitor; response: string }> {
  const guest = visitor(site);
  const first = await guest.follow((await guest.post(form)).location);
  return { guest, response: first.hidden('response') };
}

/** Sends a page; the questions that it left out come back from the page itself, as a browser does. */
async function fill(
  { guest, response }: { guest: Visitor; response: string },
  step: number,
  fields: Record<string, string>,
): Promise<Page> {
  const page = await guest.get(`${form}/steps/${step}`);
  const left = page.hidden('not-shown');
  const more = left === '' ? {} : { 'not-shown': left };
  return guest.post(`${form}/steps/${step}`, { response, go: 'next', ...more, ...fields });
}

const addressOf = (step: number | 'check') => (step === 'check' ? `${form}/check` : `${form}/steps/${step}`);

test('pages follow the answers: what is not shown is skipped, not asked and not counted', async () => {
  const walk = await begun(await openSite(conditionalJson()));
  const { guest, response } = walk;
  expect((await guest.get(`${form}/steps/1`)).text).toContain('Stap 1 van 4');
  expect((await fill(walk, 1, { 'groups.tafel': 'team' })).location).toBe(addressOf(2));
  // nothing that leads to the second and third section
  expect((await fill(walk, 2, { 'answers.delen': '3' })).location).toBe(addressOf(5));
  expect((await guest.get(`${form}/steps/5`)).text).toContain('Stap 3 van 4');
  expect((await guest.get(`${form}/steps/3`)).location).toBe(addressOf(5));
  const back = await guest.post(`${form}/steps/5`, { response, go: 'back' });
  expect(back.location).toBe(addressOf(2));

  const asked = await fill(walk, 2, { 'answers.delen': '4', 'answers.rol.1': 'zorg' });
  expect(asked.location).toBe(addressOf(3));
  const page = await guest.get(addressOf(3));
  expect(page.text).toContain('Stap 3 van 6');
  expect(page.text).toContain('Eerst de gegevens.');
  expect(page.text).not.toContain('Waarom niet?');
  expect(page.hidden('not-shown')).toBe('waarom');
  // now it is asked it must be answered
  expect((await fill(walk, 3, {})).text).toContain('Geef antwoord op deze vraag');
  expect((await fill(walk, 3, { 'answers.eerst': '1' })).location).toBe(addressOf(5));
  expect((await fill(walk, 3, { 'answers.eerst': '2' })).location).toBe(addressOf(4));
});

test('what was typed at a question that is not shown comes back with it, and is not sent meanwhile', async () => {
  const walk = await begun(await openSite(conditionalJson()));
  const { guest, response } = walk;
  await fill(walk, 1, { 'groups.tafel': 'team' });
  await fill(walk, 2, { 'answers.delen': '1' });
  await fill(walk, 3, { 'answers.waarom': 'Het is te vroeg.' });
  // another answer hides it and shows another question on the same page
  await fill(walk, 2, { 'answers.delen': '5' });
  expect((await guest.get(addressOf(3))).text).not.toContain('Het is te vroeg.');
  await fill(walk, 3, { 'answers.eerst': '4', 'remarks.eerst': 'Daarom.' });
  const check = await guest.get(addressOf('check'));
  expect(check.text).toContain('1 antwoord sturen we niet mee, want deze vraag krijgt u niet meer');
  expect(check.text).toContain('Waarom niet?');
  expect(check.text).not.toContain('Het is te vroeg.');
  // a page left open from before, sent once more, changes nothing of what it does not show
  await guest.post(`${form}/steps/3`, {
    response,
    go: 'back',
    'not-shown': 'eerst',
    'answers.waarom': 'Te vroeg!',
  });
  await fill(walk, 2, { 'answers.delen': '1', 'answers.sneller': 'disagree' });
  expect((await guest.get(addressOf(3))).text).toContain('Te vroeg!');
  await fill(walk, 2, { 'answers.delen': '5', 'answers.sneller': 'agree' });
  const again = await guest.get(addressOf(3));
  expect(again.text).toMatch(/value="4" checked/);
  expect(again.text).toContain('Daarom.');

  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  const sent = await guest.get('/nl/receipts/mine/answers.json');
  const stored = JSON.parse(sent.text);
  expect(stored.response.answers).toEqual({ delen: 5, eerst: 4, sneller: 'agree' });
  const mine = await guest.get('/nl/receipts/mine');
  expect(mine.text).toContain('Eerst de gegevens.');
  expect(mine.text).not.toContain('Waarom niet?');
  expect(mine.text).not.toContain('Er zijn genoeg handen.');
});

test('who changes an answer from the check page is led past what it makes new', async () => {
  const walk = await begun(await openSite(conditionalJson()));
  const { guest } = walk;
  await fill(walk, 1, { 'groups.tafel': 'team' });
  await fill(walk, 2, { 'answers.delen': '3' });
  const changed = await fill(walk, 2, { from: 'check', 'answers.delen': '4' });
  expect(changed.location).toBe(`${addressOf(3)}?from=check`);
  expect((await guest.get(addressOf('check'))).text).toContain('Geef antwoord op deze vraag');
  expect((await fill(walk, 3, { from: 'check', 'answers.eerst': '4' })).location).toBe(addressOf('check'));
  // nothing new any more
  expect((await fill(walk, 2, { from: 'check', 'answers.delen': '5' })).location).toBe(addressOf('check'));
});

test('the API refuses what was not asked, at its place', async () => {
  const site = await openSite(conditionalJson());
  const send = (answers: Record<string, unknown>, remarks = {}) =>
    site.app.request(`http://${host}/api/v1/forms/proef/responses`, {
      method: 'POST',
      headers: { host, 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'AAAAAAAAAAAAAAAAAAAAAA',
        language: 'nl',
        revision: 1,
        groups: { tafel: 'team' },
        answers,
        remarks,
      }),
    });
  const refused = await send({ delen: 3, eerst: 4 }, { eerst: 'Omdat.' });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    code: 'answer-not-shown',
    errors: [{ pointer: '/answers/eerst' }, { pointer: '/remarks/eerst' }],
  });
  expect((await send({ delen: 4 })).status).toBe(422);
  expect((await send({ delen: 4, eerst: 4 })).status).toBe(201);
});

test('who reads all questions first is told which come only after certain answers', async () => {
  const start = await visitor(await openSite(conditionalJson())).get(form);
  expect(start.text).toContain('Deze vraag krijgt u alleen na bepaalde antwoorden op een eerdere pagina');
  expect(start.text).toContain('Deze pagina krijgt u alleen na bepaalde eerdere antwoorden');
});
