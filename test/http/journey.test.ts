import { expect, test } from 'vitest';
import { form, openSite, summerForm, visitor } from './visitor.ts';

test('start, answer, check, send, receipt: all without JavaScript', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const start = await guest.get(form);
  expect(start.status).toBe(200);
  expect(start.text).toContain('Voorbereiding zomersessie');
  expect(start.text).not.toMatch(/<script(?! type="module" src=)|style=/);
  expect(guest.cookies.size).toBe(0);

  const begun = await guest.post(form);
  expect([begun.status, begun.location]).toEqual([303, `${form}/steps/1?cookie=1`]);
  // the cookie came along, so the address needs no mark any more
  expect((await guest.get(begun.location)).location).toBe(`${form}/steps/1`);
  const first = await guest.get(`${form}/steps/1`);
  const response = first.hidden('response');
  expect(response).toMatch(/^[A-Za-z0-9_-]{22}$/);

  let at = await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  let steps = 1;
  while (at.location.includes('/steps/')) {
    steps += 1;
    const page = await guest.get(at.location);
    const fields = answersOn(page.text);
    at = await guest.post(at.location.split('?')[0] ?? '', { response, go: 'next', ...fields });
    expect(at.status).toBe(303);
  }
  expect(steps).toBeGreaterThan(3);
  const check = await guest.get(at.location);
  expect(check.text).toContain('Controleer uw antwoorden');
  expect(check.text).toContain('Welzijn of sociaal werk');
  expect(check.text).toContain('niet beantwoord');
  // at the top: how many rows are empty, and where one sends; beside the button, the way back
  const empty = check.text.match(/class="unanswered"/g)?.length ?? 0;
  expect(check.text).toContain(
    `${empty} vragen zijn niet beantwoord. Uw antwoorden zijn nog niet verstuurd.`,
  );
  expect(check.text).toMatch(/href="#send"[\s\S]*<form id="send"/);
  expect(check.text).toContain(`href="${form}/steps/${steps}"`);

  const sent = await guest.post(`${form}/check`, { response });
  expect([sent.status, sent.location]).toEqual([303, `${form}/receipt`]);
  const receipt = await guest.get(sent.location);
  expect(receipt.text).toContain(response);
  expect(receipt.text).toContain('Bij minder dan 10 antwoorden komt geen tekst bij de resultaten.');
  const code = codeOn(receipt.text);
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  // shown again on a reload, and again when it was sent twice
  expect(codeOn((await guest.get(`${form}/receipt`)).text)).toBe(code);
  expect((await guest.post(`${form}/check`, { response })).location).toBe(`${form}/receipt`);
  expect((await guest.get(form)).text).toContain('al ingevuld en verstuurd');

  const later = visitor(site);
  expect((await later.get('/nl/receipts/mine')).location).toBe('/nl/receipts?first=1');
  const typed = code.replaceAll('-', ' ').toLowerCase();
  expect((await later.post('/nl/receipts', { receipt: typed })).location).toBe('/nl/receipts/mine');
  expect((await later.get('/nl/receipts/mine')).text).toContain('Welzijn of sociaal werk');
  expect((await later.get('/nl/receipts/mine/answers.json')).text).toContain('"organisatie": "welzijn"');
});

test('what was sent can be changed and withdrawn', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const begun = await guest.post(form);
  const response = (await guest.follow(begun.location)).hidden('response');
  await guest.post(`${form}/steps/1`, { response, go: 'next', 'groups.organisatie': 'welzijn' });
  await guest.post(`${form}/check`, { response });

  const change = await guest.post('/nl/receipts/mine/change');
  expect(change.location).toBe(`${form}/check`);
  const changing = await guest.get(change.location);
  expect(changing.text).toContain(`href="${form}/steps/1?from=check#`);
  expect(changing.text).toContain('Wat u verandert, telt pas als u het verstuurt.');
  expect(changing.text).not.toContain('nog niet verstuurd. Dat');
  const step = await guest.get(`${form}/steps/1?from=check`);
  expect(step.text).toMatch(/value="welzijn" checked/);
  await guest.post(`${form}/steps/1`, {
    response: step.hidden('response'),
    base: step.hidden('base'),
    from: 'check',
    'groups.organisatie': 'medische-zorg',
  });
  expect((await guest.get(`${form}/check`)).text).toContain('uw veranderde antwoorden');
  await guest.post(`${form}/check`, { response });
  expect((await guest.get(`${form}/receipt`)).text).toContain('Uw antwoorden zijn veranderd');
  expect((await guest.get('/nl/receipts/mine')).text).toContain('Ziekenhuis');

  expect((await guest.get('/nl/receipts/mine/withdraw')).text).toContain('Wilt u uw antwoorden intrekken?');
  expect((await guest.get('/nl/receipts/mine')).status).toBe(200);
  expect((await guest.post('/nl/receipts/mine/withdraw')).location).toBe('/nl/receipts/withdrawn');
  expect((await guest.get('/nl/receipts/mine')).location).toBe('/nl/receipts?first=1');
});

test('an unknown receipt is said at its field, and stays there', async () => {
  const site = await openSite(summerForm());
  const guest = visitor(site);
  const short = await guest.post('/nl/receipts', { receipt: 'te kort "<' });
  expect(short.status).toBe(401);
  expect(short.text).toContain('<title>Fout: Uw antwoorden');
  expect(short.text).toContain('value="te kort &quot;&lt;"');
  expect(short.text).toContain('href="#receipt"');
  const unknown = await guest.post('/nl/receipts', { receipt: '0000-0000-0000-0000-0000' });
  expect(unknown.text).toContain('Bij deze ontvangstcode vinden we geen antwoorden');
});

/** The first point of every statement on a page, two places of a ranking, a text. */
function answersOn(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of page.matchAll(
    /name="(answers\.[^"]+)" type="radio" value="([^"]+)"/g,
  )) {
    fields[name] ??= value;
  }
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const place = Number(name.split('.')[2]);
    const values = [...options.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value);
    if (place <= 2) fields[name] = values[place - 1] ?? '';
  }
  return fields;
}

function codeOn(page: string): string {
  const found = /receipt-code">(.*?)<\/strong>/s.exec(page)?.[1] ?? '';
  return found.replaceAll(/<[^>]+>/g, '');
}
