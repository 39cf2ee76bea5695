// Coming in by invitation: what each one sees, in both languages, and that nothing typed is lost.
import { expect, test } from 'vitest';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { languages } from '../../src/shared/language.ts';
import type { ProblemCode } from '../../src/shared/problem.ts';
import { sentenceOf, wordsIn } from '../../src/words/words.ts';
import { answered, invitations, linkFor, opened, organisationsJson, send, start } from './invited.ts';
import { openSite, visitor } from './visitor.ts';

const { pass, start: words } = wordsIn('nl');
const pathIn = (language: string) => `/${language}/forms/proef`;
const says = (language: 'nl' | 'en', code: ProblemCode) =>
  sentenceOf(wordsIn(language), { code, values: {} });

/** The text of a page as one reads it. */
function read(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

test('a link leads to the form in the language of the reader, without the secret, and spends nothing', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = visitor(site);
  for (let time = 0; time < 2; time += 1) {
    const led = await guest.get(link);
    expect([led.status, led.location]).toEqual([303, start]);
  }
  expect(guest.cookies.get('weerklank-pass-proef')).toBe(link.slice('/i/'.length));
  const english = await site.app.request(`http://weerklank.example${link}`, {
    headers: { 'accept-language': 'en' },
  });
  expect(english.headers.get('location')).toBe(pathIn('en'));
  expect(english.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
  await guest.get(start);
  expect((await invitations(site)).map(({ usedOn }) => usedOn)).toEqual([null]);
  expect(site.log.join()).not.toContain(link.slice('/i/'.length));
});

test('the start page says for whom the invitation is and what one agrees to', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'Zorg & <b>Noord</b>', 'Anna O’Hara'));
  for (const language of languages) {
    const page = await guest.get(pathIn(language));
    const text = page.text.replaceAll(/&lt;|&gt;|&amp;/g, (found) =>
      found === '&lt;' ? '<' : found === '&gt;' ? '>' : '&',
    );
    const own = wordsIn(language).pass;
    expect(page.text).not.toContain('<b>Noord');
    for (const sentence of [
      own.speaksFor('Zorg & <b>Noord</b>'),
      own.invited('Anna O’Hara'),
      own.agreement('Zorg & <b>Noord</b>'),
      own.notMine.organisations,
      wordsIn(language).start.taking.pseudonymous,
      wordsIn(language).start.privacy.bodies.organisations,
      wordsIn(language).start.privacy.byInvitation,
      wordsIn(language).start.privacy.organiserSeesAll,
      'Wij delen gegevens.',
    ]) {
      expect(text).toContain(sentence);
    }
    expect(text).not.toContain(wordsIn(language).start.privacy.openLink);
    expect(text).not.toContain(wordsIn(language).start.privacy.unanimous);
  }
});

test('without an invitation there is a sentence, no question and nothing to begin with', async () => {
  const site = await openSite(organisationsJson());
  const guest = visitor(site);
  for (const language of languages) {
    const page = await guest.get(pathIn(language));
    expect(page.status).toBe(200);
    expect(page.text).toContain(says(language, 'invitation-needed'));
    expect(page.text).toContain('mailto:privacy@example.org');
    expect(page.text).not.toMatch(/Wij delen gegevens|Een inleiding|An introduction|<button/);
  }
  const begun = await guest.post(start);
  expect([begun.status, begun.location]).toEqual([303, start]);
  expect([...guest.cookies]).toEqual([]);
});

test('an unknown and a revoked link each say so', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = await opened(site, link);
  const [made] = await invitations(site);
  await revokeInvitations(site.context, 'proef', [made?.number ?? 0]);
  for (const language of languages) {
    const ask = (path: string) =>
      site.app.request(`http://weerklank.example${path}`, { headers: { 'accept-language': language } });
    const revoked = await ask(link);
    expect([revoked.status, await revoked.text()]).toEqual([
      403,
      expect.stringContaining(says(language, 'invitation-revoked')),
    ]);
    for (const secret of ['AAAAAAAAAAAAAAAAAAAAAA', 'kort', '%00', '..%2f', 'q.1']) {
      const unknown = await ask(`/i/${secret}`);
      expect([unknown.status, read(await unknown.text())]).toEqual([
        403,
        expect.stringContaining(says(language, 'invitation-unknown')),
      ]);
    }
    const page = await guest.get(pathIn(language));
    expect(page.text).toContain(says(language, 'invitation-revoked'));
    expect(page.text).not.toMatch(/Wij delen gegevens|type="submit"/);
  }
});

test('answers are sent for the body, once; the receipt says for which', async () => {
  const site = await openSite(organisationsJson());
  site.setNow('2026-11-02T23:59:59.999Z');
  const link = await linkFor(site, 'Zorggroep Noord');
  const [guest, other] = [await opened(site, link), await opened(site, link)];
  const response = await answered(guest);
  const before = new Map(guest.cookies);
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
  // pressed twice: the same again, with what the device knew then, is the same
  const twice = visitor(site);
  for (const [name, value] of before) twice.cookies.set(name, value);
  expect((await send(twice, response)).location).toBe(`${start}/receipt`);
  const sentFor = wordsIn('nl').receipt.sentFor.body('Zorggroep Noord');
  expect((await guest.get(`${start}/receipt`)).text).toContain(sentFor);
  expect((await guest.get('/nl/receipts/mine')).text).toContain(sentFor);
  expect((await guest.get(start)).text).toContain(words.answered);
  expect((await invitations(site)).map(({ usedOn }) => usedOn)).toEqual(['2026-11-02']);

  // on a page that was left open on another device
  const late = 'AAAAAAAAAAAAAAAAAAAAAA';
  await other.post(`${start}/steps/1`, { response: late, go: 'next', 'answers.delen': '2' });
  for (const language of languages) {
    const used = await send(other, late, language);
    const { fill, pass } = wordsIn(language);
    expect(used.status).toBe(409);
    for (const sentence of [fill.answered.title, fill.answered.kept, pass.notSent.used]) {
      expect(read(used.text)).toContain(sentence);
    }
    expect((await other.get(pathIn(language))).location).toBe(`${pathIn(language)}/check`);
  }
  // another invitation, opened on the same device, sends what was typed
  await other.get(await linkFor(site, 'Zorggroep Zuid'));
  expect((await other.get(start)).text).toContain(words.resume);
  expect((await other.get(`${start}/steps/1`)).text).toMatch(/value="2" checked/);
  expect((await send(other, late)).location).toBe(`${start}/receipt`);
  expect((await other.get('/nl/receipts/mine')).text).toContain('Zorggroep Zuid');
});

test('who has answered may change the answers though the invitation is used', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'Zorggroep Noord'));
  const response = await answered(guest);
  await send(guest, response);
  await guest.post('/nl/receipts/mine/change');
  const page = await guest.get(start);
  expect(page.text).toContain(words.resume);
  expect(page.text).not.toContain(says('nl', 'invitation-used'));
  const changed = (await guest.get(`${start}/steps/1`)).hidden('response');
  await guest.post(`${start}/steps/1`, { response: changed, base: '1', go: 'next', 'answers.delen': '1' });
  expect((await send(guest, changed)).location).toBe(`${start}/receipt`);
  expect((await guest.get(`${start}/receipt`)).text).toContain(wordsIn('nl').receipt.changedTitle);
});

test('an invitation lost or revoked midway: what was typed waits, and the link brings it on', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = await opened(site, link);
  const response = await answered(guest);
  guest.cookies.delete('weerklank-pass-proef');
  for (const language of languages) {
    const lost = await send(guest, response, language);
    const own = wordsIn(language).pass.notSent;
    expect([lost.status, read(lost.text)]).toEqual([401, expect.stringContaining(own.needed)]);
    expect(lost.text).toContain(own.kept);
    const page = await guest.get(pathIn(language));
    expect(read(page.text)).toContain(`${own.kept} ${own.needed}`);
  }
  await guest.get(link);
  expect((await guest.get(start)).text).toContain(words.resume);
  expect((await guest.get(`${start}/steps/1`)).text).toMatch(/value="4" checked/);

  const [made] = await invitations(site);
  await revokeInvitations(site.context, 'proef', [made?.number ?? 0]);
  for (const language of languages) {
    const revoked = await send(guest, response, language);
    expect([revoked.status, read(revoked.text)]).toEqual([
      403,
      expect.stringContaining(wordsIn(language).pass.notSent.revoked),
    ]);
  }
  await guest.get(await linkFor(site, 'Zorggroep Noord', 'Anna (nieuw)'));
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
});

test('who got an invitation of somebody else has it forgotten, and it stays good', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = await opened(site, link);
  const forgotten = await guest.post(`${start}/pass/forget`);
  expect(forgotten.location).toBe(`${start}/pass/forgotten`);
  expect([...guest.cookies]).toEqual([]);
  for (const language of languages) {
    const page = await guest.get(`${pathIn(language)}/pass/forgotten`);
    expect(page.text).toContain(wordsIn(language).pass.forgotten.todo);
  }
  expect((await guest.get(start)).text).toContain(says('nl', 'invitation-needed'));
  expect((await (await opened(site, link)).get(start)).text).toContain(pass.speaksFor('Zorggroep Noord'));
});

test('a link with the wrong name is reported: the organiser sees the day, the device forgets, nothing is spent', async () => {
  const site = await openSite(organisationsJson());
  site.setNow('2026-11-02T23:59:00.000Z');
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = await opened(site, link);
  await answered(guest);
  expect((await guest.get(start)).text).toContain(`href="${start}/pass/wrong"`);
  for (const language of languages) {
    const page = await guest.get(`${pathIn(language)}/pass/wrong`);
    expect(page.text).toContain(wordsIn(language).pass.speaksFor('Zorggroep Noord'));
    expect(page.text).toContain(wordsIn(language).pass.wrong.reportText);
  }
  expect((await invitations(site)).map(({ reportedOn }) => reportedOn)).toEqual([null]);
  const reported = await guest.post(`${start}/pass/wrong`);
  expect(reported.location).toBe(`${start}/pass/reported`);
  expect([...guest.cookies]).toEqual([]);
  const said = await guest.get(reported.location);
  expect(said.text).toContain(pass.reported.todo);
  expect(said.text).toContain('mailto:privacy@example.org');
  expect(said.text).not.toContain('Noord');
  expect(await invitations(site)).toMatchObject([
    { reportedOn: '2026-11-02', usedOn: null, isRevoked: false },
  ]);
  expect((await (await opened(site, link)).get(start)).text).toContain(pass.speaksFor('Zorggroep Noord'));
});

test('who answered by mistake of another can say so; who has no invitation reports none', async () => {
  const site = await openSite(organisationsJson());
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = await opened(site, link);
  await send(guest, await answered(guest));
  const other = await opened(site, link);
  expect((await other.get(start)).text).toContain(`href="${start}/pass/wrong"`);
  expect((await other.get(`${start}/pass/wrong`)).text).not.toContain('Noord');
  await other.post(`${start}/pass/wrong`);
  expect((await invitations(site))[0]?.reportedOn).not.toBeNull();

  const stranger = visitor(site);
  expect((await stranger.get(`${start}/pass/wrong`)).location).toBe(start);
  const [made] = await invitations(site);
  await revokeInvitations(site.context, 'proef', [made?.number ?? 0]);
  expect((await (await opened(site, link)).get(`${start}/pass/wrong`)).location).toBe(start);
  for (const pass of ['', 'AAAAAAAAAAAAAAAAAAAAAA', 'x']) {
    stranger.cookies.set('weerklank-pass-proef', pass);
    expect((await stranger.post(`${start}/pass/wrong`)).location).toBe(`${start}/pass/reported`);
  }
});

test('one invitation is good for the form that follows, by the link and by where it was opened before', async () => {
  const after = organisationsJson({ id: 'terug', kind: 'reflection', follows: 'proef' });
  const site = await openSite(organisationsJson(), after);
  const link = await linkFor(site, 'Zorggroep Noord');
  const guest = visitor(site);
  guest.cookies.set('weerklank-pass-proef', link.slice('/i/'.length));
  expect((await guest.get('/nl/forms/terug')).text).toContain(pass.speaksFor('Zorggroep Noord'));
  const first = await guest.follow((await guest.post('/nl/forms/terug')).location);
  const sent = await guest.post('/nl/forms/terug/check', { response: first.hidden('response') });
  expect(sent.location).toBe('/nl/forms/terug/receipt');
  await guest.post('/nl/forms/terug/pass/forget');
  expect([...guest.cookies.keys()].filter((name) => name.includes('pass'))).toEqual([]);
});

test('posting a page of the form shows no question to who was not let in, and keeps nothing', async () => {
  const site = await openSite(organisationsJson());
  const guest = visitor(site);
  for (const fields of [{}, { response: 'AAAAAAAAAAAAAAAAAAAAAA', base: '3', go: 'next' }]) {
    for (const step of ['1', '2']) {
      const posted = await guest.post(`${start}/steps/${step}`, fields);
      expect([posted.status, read(posted.text)]).toEqual([
        401,
        expect.stringContaining(says('nl', 'invitation-needed')),
      ]);
      expect(posted.text).not.toContain('Wij delen gegevens');
    }
  }
  expect([...guest.cookies]).toEqual([]);
  const begun = await guest.get(`${start}/steps/1?cookie=1`);
  expect(begun.text).not.toContain('Wij delen gegevens');
});

test('a device that goes to somebody else with an own invitation shows nothing of what was begun on it', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'Zorggroep Noord'));
  await answered(guest, '2');
  await guest.get(await linkFor(site, 'Zorggroep Zuid', 'Bas'));
  const page = await guest.get(start);
  expect(page.text).toContain(pass.speaksFor('Zorggroep Zuid'));
  expect(page.text).not.toContain(words.resume);
  expect((await guest.get(`${start}/steps/1`)).location).toBe(start);

  await answered(guest, '3');
  await guest.post(`${start}/pass/forget`);
  expect([...guest.cookies]).toEqual([]);
});
