// The desk where what people wrote is read, placed or refused.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { listAudit } from '../../src/actions/audit.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listReactions } from '../../src/actions/moderate.ts';
import { newOrganiserKey } from '../../src/actions/organiser-keys.ts';
import { createApp } from '../../src/http/app.ts';
import { handedIn, input, must, publishedContext } from '../actions/testcontext.ts';

const origin = 'http://desk.example';
const path = '/nl/organise/forms/dorp/reactions';
const sections = [
  {
    id: 'een',
    title: 'Het plein',
    items: [
      { type: 'statement', id: 'groen', title: 'Het plein wordt groen.' },
      { type: 'reaction', id: 'anders', title: 'Wat nog meer?', publish: 'after-moderation' },
      { type: 'reaction', id: 'stil', title: 'Wat blijft tussen ons?' },
    ],
  },
];

/** A form whose participants all wrote something, with the desk; closed unless it stays open. */
async function written(count: number, staysOpen = false) {
  const context = await publishedContext({ sections });
  for (let n = 1; n <= count; n += 1) {
    const answers = { groen: 4, anders: `<b>tekst</b> ${n}`, stil: `geheim ${n}` };
    must(await accept(context, handedIn(n, { input: input(answers) })));
  }
  if (!staysOpen) must(await close(context, 'dorp'));
  const app = createApp(() => context, { isSecure: false, log: () => undefined });
  const cookie = `weerklank-organiser=${await newOrganiserKey(context, 'proef')}`;
  const get = async (from: string) => (await app.request(origin + from, { headers: { cookie } })).text();
  const post = (
    fields: Record<string, string>,
    headers: Record<string, string> = { cookie, origin },
    to = path,
  ) => app.request(origin + to, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const states = async () => must(await listReactions(context, 'dorp')).reactions.map(({ state }) => state);
  return { context, get, post, states };
}

function referencesOn(page: string): readonly string[] {
  return [
    ...new Set([...page.matchAll(/name="reference" value="([^"]+)"/g)].map(([, found]) => found ?? '')),
  ];
}

test('what people wrote is placed or refused at the desk, and recorded', async () => {
  const { context, get, post } = await written(6);
  expect(await get('/nl/organise/')).toContain(`href="${path}">Reacties lezen (6 wachten)`);
  const page = await get(path);
  expect(page).toContain('&lt;b&gt;tekst&lt;/b&gt; 3');
  expect(page).not.toContain('geheim');
  const [first = '', second = ''] = referencesOn(page);
  const placed = await post({ reference: first, decision: 'place' });
  expect([placed.status, placed.headers.get('location')]).toEqual([303, `${path}?decided=${first}`]);
  const placedSaid = await get(`${path}?decided=${first}`);
  expect(placedSaid).toMatch(/role="status">Geplaatst: “&lt;b&gt;tekst/);
  expect(placedSaid).toContain(`href="/en/organise/forms/dorp/reactions?decided=${first}"`);
  await post({ reference: second, decision: 'refuse', reason: 'noemt een buur' });
  const after = await get(path);
  expect(after).toContain('noemt een buur');
  expect(referencesOn(after).slice(-2).sort()).toEqual([first, second].sort());
  expect(await get(`/nl/r/${must(await resultsLink(context, 'dorp'))}`)).toContain(
    '&lt;b&gt;tekst&lt;/b&gt;',
  );
  expect(await get('/nl/organise/')).toContain('Reacties lezen (4 wachten)');
  const { deeds } = await listAudit(context, { form: 'dorp' });
  const names = deeds.map(({ deed }) => deed);
  expect(names).toEqual(expect.arrayContaining(['read-reactions', 'place-reactions', 'refuse-reactions']));
});

test('a reason is needed, and what was typed stays', async () => {
  const { get, post, states } = await written(6);
  const [reference = ''] = referencesOn(await get(path));
  for (const reason of ['', 'x'.repeat(501)]) {
    const answer = await post({ reference, decision: 'refuse', reason });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Geef een reden van hooguit 500 tekens.');
    expect(page).toContain(`value="${reason}"`);
    expect(page).toContain('<details open');
    const told = /name="told" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const english = await post({ reference, reason, go: 'en', told }, undefined, path.replace('nl', 'en'));
    const other = await english.text();
    expect(other).toContain('Give a reason of at most 500 characters.');
    expect(other).toContain(`value="${reason}"`);
  }
  expect((await post({ reference, reason: 'x', go: 'en' })).headers.get('location')).toBe(path);
  expect(new Set(await states())).toEqual(new Set(['waiting']));
});

test('with fewer than twice the smallest group nothing can be placed, and the desk asks for nothing', async () => {
  const { get, post, states } = await written(5);
  expect(await get('/nl/organise/')).not.toContain(path);
  const page = await get(path);
  expect(page).not.toContain('value="place"');
  const [reference = ''] = referencesOn(page);
  expect((await post({ reference, decision: 'place' })).status).toBe(409);
  expect(new Set(await states())).toEqual(new Set(['waiting']));
});

test('nobody reads or decides before closing, without a key or from elsewhere', async () => {
  const open = await written(6, true);
  expect(await open.get(path)).not.toContain('tekst');
  expect((await open.post({ reference: 'x', decision: 'place' })).status).toBe(409);
  expect(await open.get('/nl/organise/')).not.toContain(path);
  const { get, post, states } = await written(6);
  const [reference = ''] = referencesOn(await get(path));
  const fields = { reference, decision: 'place' };
  expect((await post(fields, { origin })).status).toBe(401);
  expect((await post(fields, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post({ ...fields, reference: 'onbekend' })).status).toBeGreaterThanOrEqual(400);
  expect(new Set(await states())).toEqual(new Set(['waiting']));
});
