import { expect, test } from 'vitest';
import { formData, idOf } from '../actions/testcontext.ts';
import { host, openSite, type Page, type Site, type Visitor, visitor } from './visitor.ts';

const titles = { bank: 'Een bank', boom: 'Een boom', bron: 'Een bron', pad: 'Een pad' };
const options = Object.entries(titles).map(([id, title]) => ({ id, title }));
const set = { type: 'priorities', title: 'Wat eerst?', options };
const form = '/nl/forms/dorp';
const step = `${form}/steps/1`;

function villageForm(changes: object = {}): unknown {
  const items = [
    { ...set, id: 'plaatsen', method: 'rank', places: 2 },
    { ...set, id: 'punten', method: 'points', total: 10 },
    { ...set, id: 'stemmen', method: 'votes', votes: 2 },
  ].map((item) => ({ ...item, ...changes }));
  return formData({ groups: [], sections: [{ id: 'een', title: 'Het plein', items }] });
}

async function beginOn(guest: Visitor): Promise<string> {
  const begun = await guest.post(form);
  return (await guest.follow(begun.location)).hidden('response');
}

/** Option ids in the order in which the page shows them: of points by name, of votes and places by value. */
const shownIn = (page: Page, kind: 'punten' | 'stemmen' | 'plaatsen'): string[] => {
  const pattern = {
    punten: /name="answers\.punten\.(\w+)"/g,
    stemmen: /name="answers\.stemmen\.\d+"[^>]*value="(\w+)"/g,
    plaatsen: /<option value="(\w+)"/g,
  }[kind];
  return [...page.text.matchAll(pattern)].map(([, id = '']) => id).slice(0, 4);
};

test('the page asks for points and votes without a script, and says how many', async () => {
  const guest = visitor(await openSite(villageForm()));
  const start = await guest.get(form);
  expect(start.text).toContain('Verdeel 10 punten.');
  expect(start.text).toContain('Kies er hooguit 2.');
  await beginOn(guest);
  const page = await guest.get(step);
  expect(page.text).toContain('Verdeel 10 punten: hoe belangrijker');
  expect(page.text).toMatch(/name="answers\.punten\.boom"[^>]*inputmode="numeric"/);
  expect(page.text).toContain('Kies er hooguit 2.');
  expect(page.text.match(/type="checkbox"/g)).toHaveLength(4);
});

test('everybody sees the options in an own order that stays, unless the form says no', async () => {
  const site = await openSite(villageForm());
  const orders = new Set<string>();
  for (let guests = 0; guests < 12; guests += 1) {
    const guest = visitor(site);
    await beginOn(guest);
    const [first, again] = [await guest.get(step), await guest.get(step.replace('/nl/', '/en/'))];
    for (const kind of ['punten', 'stemmen', 'plaatsen'] as const) {
      expect(new Set(shownIn(first, kind))).toEqual(new Set(Object.keys(titles)));
      expect(shownIn(again, kind)).toEqual(shownIn(first, kind));
      orders.add(`${kind} ${shownIn(first, kind)}`);
    }
  }
  expect(orders.size).toBeGreaterThan(12);
  const fixed = visitor(await openSite(villageForm({ shuffle: false })));
  await beginOn(fixed);
  const page = await fixed.get(step);
  for (const kind of ['punten', 'stemmen', 'plaatsen'] as const) {
    expect(shownIn(page, kind)).toEqual(Object.keys(titles));
  }
});

test('each mistake is said with what to do about it, and what was typed stays', async () => {
  const guest = visitor(await openSite(villageForm()));
  const response = await beginOn(guest);
  const send = (fields: Record<string, string>) => guest.post(step, { response, go: 'next', ...fields });

  const short = await send({ 'answers.punten.boom': '7' });
  expect(short.status).toBe(422);
  expect(short.text.match(/er zijn er nog 3 te verdelen/g)).toHaveLength(2);
  expect(short.text).toContain('href="#answers.punten"');
  expect(short.text).toMatch(/<fieldset[^>]*id="answers\.punten" tabindex="-1"/);
  const over = await send({ 'answers.punten.boom': '7', 'answers.punten.pad': '5' });
  expect(over.text).toContain('dat is 2 te veel');

  const words = await send({ 'answers.punten.boom': 'alles <b>', 'answers.punten.pad': '2,5' });
  expect(words.text).toContain('“alles &lt;b&gt;” is geen aantal punten.');
  expect(words.text).toContain('href="#answers.punten.pad"');
  expect(words.text).toMatch(/name="answers\.punten\.boom"[^>]*value="alles &lt;b&gt;"/);
  expect(words.text).toMatch(/name="answers\.punten\.pad"[^>]*value="2,5"/);

  const three = { 'answers.stemmen.1': 'boom', 'answers.stemmen.2': 'pad', 'answers.stemmen.4': 'bron' };
  const many = await send(three);
  expect(many.text).toContain('U koos er 3. Kies er hooguit 2: haal er 1 weg.');
  for (const chosen of ['boom', 'pad', 'bron']) {
    expect(many.text).toMatch(new RegExp(`value="${chosen}" checked`));
  }
  expect((await guest.get(`${form}/check`)).text).toContain('U koos er 3.');
});

async function storedIn(site: Site, receipt: string, id: string): Promise<unknown> {
  const found = await site.app.request(`http://${host}/api/v1/responses/${id}`, {
    headers: { host, authorization: `Bearer ${receipt}` },
  });
  const body: { response: { answers: unknown } } = await found.json();
  return body.response.answers;
}

test('the page and the API store the same answers, and the receipt shows them', async () => {
  const site = await openSite(villageForm());
  const guest = visitor(site);
  const response = await beginOn(guest);
  const fields = {
    'answers.plaatsen.1': 'pad',
    'answers.punten.pad': '4',
    'answers.punten.boom': ' 6 ',
    'answers.stemmen.3': 'pad',
    'answers.stemmen.4': 'bank',
  };
  expect((await guest.post(step, { response, go: 'next', ...fields })).status).toBe(303);
  const check = (await guest.get(`${form}/check`)).text;
  expect(check.replaceAll(/<[^>]+>/g, '')).toContain('Een boom: 6Een pad: 4');
  await guest.post(`${form}/check`, { response });
  const sent = (await guest.get(`${form}/receipt`)).text;
  const receipt = /([0-9A-Z]{4}-){4}[0-9A-Z]{4}/.exec(sent.replaceAll(/<[^>]+>/g, ''))?.[0] ?? '';
  const answers = { plaatsen: ['pad'], punten: { boom: 6, pad: 4 }, stemmen: ['bank', 'pad'] };
  expect(await storedIn(site, receipt, response)).toEqual(answers);
  expect((await guest.get('/nl/receipts/mine')).text).toContain('Een bank');

  const posted = await site.app.request(`http://${host}/api/v1/forms/dorp/responses`, {
    method: 'POST',
    headers: { host, 'content-type': 'application/json' },
    body: JSON.stringify({
      id: idOf(1),
      language: 'nl',
      revision: 1,
      answers: { ...answers, stemmen: ['pad', 'bank'], punten: { pad: 4, boom: 6, bron: 0 } },
    }),
  });
  const given: { receipt: string } = await posted.json();
  expect(posted.status).toBe(201);
  expect(await storedIn(site, given.receipt, idOf(1))).toEqual(answers);
});
