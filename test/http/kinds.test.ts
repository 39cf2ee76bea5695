// Every kind of question that is not ranked, filled in on pages and sent by the API: the same stored body.
import { expect, test } from 'vitest';
import { kindItems, kindsJson } from '../form/kinds.ts';
import { openSite, type Site, type Visitor, visitor } from './visitor.ts';

const start = '/nl/forms/proef';
const hostile = '<img src=x onerror=alert(1)>"\'&amp;</textarea><script>';

const typed: Readonly<Record<string, string>> = {
  'answers.standaarden': '4',
  'remarks.standaarden': `omdat ${hostile}`,
  'answers.keuze': 'mee',
  'answers.meer.1': 'a',
  'answers.meer.3': 'c',
  'answers.functie': '<b>"voorzitter"',
  'answers.aantal': ' 12 ',
  'answers.punten.1': '<script>1</script>',
  'answers.punten.1.kind': 'actie',
  'answers.punten.3': 'later',
  'answers.punten.3.kind': 'aandacht',
  'answers.ideeen.2': `één\r\n${hostile}`,
};

const body = {
  answers: {
    standaarden: 4,
    keuze: 'mee',
    meer: ['c', 'a'],
    functie: '<b>"voorzitter"',
    aantal: 12,
    punten: [
      { text: '<script>1</script>', kind: 'actie' },
      { text: 'later', kind: 'aandacht' },
    ],
    ideeen: [{ text: `één\n${hostile}` }],
  },
  remarks: { standaarden: `omdat ${hostile}` },
};

async function begun(site: Site): Promise<{ guest: Visitor; response: string }> {
  const guest = visitor(site);
  const step = await guest.follow((await guest.post(start)).location);
  const response = step.hidden('response');
  await guest.post(`${start}/steps/1`, { response, go: 'next', 'groups.tafel': 'team' });
  return { guest, response };
}

/** Sends by the API; the answer's status and JSON. */
async function sent(site: Site, content: object, id = 'BBBBBBBBBBBBBBBBBBBBBA') {
  const answer = await site.app.request('http://weerklank.example/api/v1/forms/proef/responses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'weerklank.example' },
    body: JSON.stringify({ id, revision: 1, language: 'nl', groups: { tafel: 'team' }, ...content }),
  });
  const data: unknown = await answer.json();
  return { status: answer.status, data, receipt: String(Reflect.get(Object(data), 'receipt')) };
}

async function bodyOf(site: Site, id: string, receipt: string): Promise<unknown> {
  const answer = await site.app.request(`http://weerklank.example/api/v1/responses/${id}`, {
    headers: { host: 'weerklank.example', authorization: `Bearer ${receipt}` },
  });
  expect(answer.status).toBe(200);
  const data: unknown = await answer.json();
  const { answers, remarks, groups } = Object(data).response ?? Object(data);
  return { answers, remarks, groups };
}

test('filled in on pages and sent by the API, the stored answers are equal; nothing typed becomes markup', async () => {
  const site = await openSite(kindsJson());
  const { guest, response } = await begun(site);
  const next = await guest.post(`${start}/steps/2`, { response, go: 'next', ...typed });
  expect(next.status).toBe(303);
  const again = (await guest.get(`${start}/steps/2`)).text;
  expect(again).toMatch(/name="answers\.meer\.1"[^>]*value="a"[^>]*checked/);
  expect(again).not.toMatch(/name="answers\.meer\.2"[^>]*checked/);
  expect(again).toMatch(/name="answers\.aantal"[^>]*value=" 12 "/);
  const check = await guest.get(`${start}/check`);
  for (const page of [again, check.text]) expect(page).not.toMatch(/<img src=x|<script>|<b>&quot;voorz/);
  for (const said of [
    'Wij doen mee',
    'Hulp a',
    'Hulp c',
    'Actiepunt: ',
    'Toelichting: Eén standaard.',
    '>12<',
  ]) {
    expect(check.text).toContain(said);
  }
  expect(check.text).not.toContain('Hulp b');
  expect((await guest.post(`${start}/check`, { response })).status).toBe(303);
  const receipt = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/.exec(
    (await guest.get(`${start}/receipt`)).text.replaceAll(/<[^>]+>/g, ''),
  )?.[0];
  const mine = await guest.get('/nl/receipts/mine');
  for (const said of ['Hulp a', 'Actiepunt: ', 'Toelichting: ']) expect(mine.text).toContain(said);
  expect(mine.text).not.toMatch(/<img src=x|<script>/);

  const byApi = await sent(site, body);
  expect(byApi.status).toBe(201);
  const [page, api] = [
    await bodyOf(site, response, receipt ?? ''),
    await bodyOf(site, 'BBBBBBBBBBBBBBBBBBBBBA', byApi.receipt),
  ];
  expect(page).toEqual(api);
  expect(page).toMatchObject({ answers: { meer: ['a', 'c'], aantal: 12 }, remarks: body.remarks });
});

test('mistakes of each kind have their place, and what was typed stays on every page', async () => {
  const site = await openSite(kindsJson());
  const { guest, response } = await begun(site);
  const wrong = {
    'answers.keuze': 'weg',
    'answers.meer.2': 'toString',
    'answers.functie': 'x'.repeat(21),
    'answers.aantal': 'twaalf',
    'answers.punten.2': 'zonder soort',
    'remarks.standaarden': 'y'.repeat(501),
  };
  const page = await guest.post(`${start}/steps/2`, { response, go: 'next', ...wrong });
  expect(page.status).toBe(422);
  for (const [field, sentence] of [
    ['answers.keuze', 'Kies een van de antwoorden die erbij staan.'],
    ['answers.meer.2', 'Kies een van de antwoorden die erbij staan.'],
    ['answers.functie', 'Uw tekst heeft 21 tekens.'],
    ['answers.aantal', 'Vul een heel getal in'],
    ['answers.punten.2.kind', 'Kies ook wat voor punt dit is.'],
    ['remarks.standaarden', 'Uw tekst heeft 501 tekens.'],
  ] as const) {
    expect(page.text).toContain(`href="#${field}"`);
    expect(page.text).toContain(`id="${field}"`);
    expect(page.text).toMatch(new RegExp(`id="${field}-error"[^>]*>.*?${sentence}`, 's'));
  }
  const check = await guest.get(`${start}/check`);
  for (const kept of ['twaalf', 'zonder soort', 'y'.repeat(501), 'x'.repeat(21)]) {
    expect(page.text).toContain(kept);
    expect(check.text).toContain(kept);
  }
  expect((await guest.post(`${start}/check`, { response })).status).toBe(422);
});

test('a required choice, row of points and number each say so at their first field', async () => {
  const items = kindItems.slice(1).map((item) => ({ ...item, required: true }));
  const site = await openSite(
    kindsJson({ sections: [{ id: 'deel', title: 'Deel', items }], implications: [] }),
  );
  const { guest, response } = await begun(site);
  const page = await guest.post(`${start}/steps/2`, { response, go: 'next' });
  expect(page.status).toBe(422);
  const links = [...page.text.matchAll(/<a href="#(answers[^"]+)"/g)].map(([, field]) => field);
  expect(links).toEqual([
    'answers.keuze',
    'answers.meer.1',
    'answers.functie',
    'answers.aantal',
    'answers.punten.1',
    'answers.ideeen.1',
  ]);
  for (const field of links) expect(page.text).toContain(`id="${field}"`);
});

/** A page as it is where no script runs. */
const withoutTemplates = (page: string) => page.replaceAll(/<template.*?<\/template>/gs, '');

test('a long row opens more fields by a button, without losing anything typed', async () => {
  const site = await openSite(kindsJson());
  const { guest, response } = await begun(site);
  const isHidden = (id: string) => new RegExp(`value="answers.${id}.open" hidden`);
  const first = withoutTemplates((await guest.get(`${start}/steps/2`)).text);
  expect(first).toContain('id="answers.punten.5"');
  expect(first).not.toContain('id="answers.punten.6"');
  expect(first).not.toMatch(isHidden('punten'));
  expect(first).toMatch(isHidden('ideeen'));
  const more = await guest.post(`${start}/steps/2`, {
    response,
    go: 'answers.punten.open',
    'answers.punten.open': '5',
    'answers.punten.2': 'bewaard',
    'answers.functie': 'x'.repeat(30),
  });
  expect(more.status).toBe(303);
  expect(more.location).toBe(`${start}/steps/2#answers.punten.6`);
  const opened = withoutTemplates((await guest.get(`${start}/steps/2`)).text);
  expect(opened).toContain('id="answers.punten.7"');
  expect(opened).toContain('bewaard');
  expect(opened).toContain('x'.repeat(30));
  expect(opened).toMatch(isHidden('punten'));
  const change = await guest.post(`${start}/steps/2`, { response, go: 'answers.weg.open', end: '' });
  expect(change.status).toBe(303);
});

test('all questions beforehand name the choices, kinds and limits', async () => {
  const site = await openSite(kindsJson());
  const page = (await visitor(site).get(start)).text;
  for (const said of [
    'Kies alles wat past',
    'Wij volgen',
    'Aandachtspunt',
    'van -2 tot en met 500',
    'toelichting',
  ]) {
    expect(page).toContain(said);
  }
});

test('the API tells every mistake by its pointer', async () => {
  const site = await openSite(kindsJson());
  const { status, data } = await sent(site, {
    answers: { keuze: 'weg', aantal: '12', punten: [{ text: 'x' }], meer: ['a', 'a'] },
    remarks: { delen: 'x', weg: 'y' },
  });
  expect(status).toBe(422);
  const errors: readonly { code: string; pointer: string }[] = Object(data).errors;
  expect(errors.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
    'choice-repeated /answers/meer/1',
    'item-unknown /remarks/weg',
    'kind-needed /answers/punten/0/kind',
    'number-malformed /answers/aantal',
    'option-unknown /answers/keuze',
    'remark-unfit /remarks/delen',
  ]);
});
