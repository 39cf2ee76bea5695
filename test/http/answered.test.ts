// Two devices with one invitation: what was typed on the one after the other sent is neither lost nor sent by itself.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { verify } from '../../src/actions/verify.ts';
import { wordsIn } from '../../src/words/words.ts';
import { answered, linkFor, opened, organisationsJson, send, start } from './invited.ts';
import { pressSwitch } from './pressed.ts';
import { openSite, type Page, type Site, type Visitor } from './visitor.ts';

const { fill, problems, receipt } = wordsIn('nl');
const words = fill.answered;

interface Devices {
  readonly site: Site;
  readonly phone: Visitor;
  readonly laptop: Visitor;
  readonly response: string;
  /** As the phone got it. */
  readonly code: string;
}

/** The phone sends 4 for the first question; the laptop had the page open. */
async function sentFromPhone(changes: object = {}): Promise<Devices> {
  const site = await openSite(organisationsJson(changes));
  const link = await linkFor(site, 'Noord');
  const phone = await opened(site, link);
  const response = await answered(phone);
  const laptop = await opened(site, link);
  await laptop.get(start);
  await laptop.get(`${start}/steps/1`);
  const page = await phone.follow((await send(phone, response)).location);
  return { site, phone, laptop, response, code: codeOn(page) };
}

function codeOn({ text }: Page): string {
  return text.match(/[0-9A-Z]{4}(?:-(?:<[^>]+>)*[0-9A-Z]{4}){4}/)?.[0].replaceAll(/<[^>]+>/g, '') ?? '';
}

const typedLate = { go: 'next', 'answers.delen': '2' };
const late = ({ laptop, response }: Devices) => laptop.post(`${start}/steps/1`, { response, ...typedLate });

async function answersOf({ site, code }: Devices): Promise<unknown> {
  const found = await findResponse(site.context, code);
  return found.ok ? found.value.response.answers.get('delen') : found;
}

async function countOf({ context }: Site): Promise<number> {
  const found = await findForm(context, 'proef');
  return found.ok ? found.value.responseCount : -1;
}

test('opened on the other device it is told, by every way in, and nothing is there to lose', async () => {
  const { laptop } = await sentFromPhone();
  expect((await laptop.get(start)).location).toBe(`${start}/check`);
  for (const path of [`${start}/check`, `${start}/steps/1`, `${start}/elsewhere`]) {
    const page = await laptop.get(path);
    expect([path, page.status]).toEqual([path, 409]);
    expect(page.text).toContain(words.title);
    expect(page.text).not.toContain(words.kept);
    expect(page.text).toContain(receipt.mine.enterLink);
  }
});

test('what is typed there after that is kept and shown, is not sent, and changes nothing', async () => {
  const devices = await sentFromPhone();
  const { site, laptop, response } = devices;
  const posted = await late(devices);
  expect([posted.status, posted.text.includes(words.kept)]).toEqual([409, true]);
  const again = await laptop.get(`${start}/check`);
  expect(again.text).toContain(words.kept);
  expect(again.text).toMatch(/oneens/i);
  const refused = await send(laptop, response);
  expect([refused.status, refused.text.includes(words.title)]).toEqual([409, true]);
  expect(await countOf(site)).toBe(1);
  expect(await answersOf(devices)).toEqual({ is: 'point', point: 4 });
});

test('a script hears that it was answered, and which page is kept', async () => {
  const { laptop, response } = await sentFromPhone();
  const page = { response, ...typedLate, mark: 'eigen' };
  const told = await laptop.post(`${start}/steps/1`, page, { accept: 'application/json' });
  expect([told.status, JSON.parse(told.text)]).toEqual([
    409,
    expect.objectContaining({ response, is: 'answered', saved: { 1: 'eigen' }, shown: 'eigen' }),
  ]);
});

test('with the receipt both are seen, and taken over it is a change of the one response, sent when one sends it', async () => {
  const devices = await sentFromPhone();
  const { site, laptop, code } = devices;
  await late(devices);
  const wrong = await laptop.post(`${start}/take-over`, {
    receipt: '4C7K-0000-8XWD-2M5P-Q9RT',
  });
  expect([wrong.status, wrong.text.includes(problems['receipt-unknown']({}))]).toEqual([401, true]);
  const inEnglish = await pressSwitch(laptop, wrong);
  expect(inEnglish.text).toContain(wordsIn('en').problems['receipt-unknown']({}));
  expect(inEnglish.text).toContain('value="4C7K-0000-8XWD-2M5P-Q9RT"');
  // without the receipt nothing is taken over
  expect((await laptop.post(`${start}/take-over`)).location).toBe(`${start}/check`);
  expect((await laptop.post(`${start}/take-over`, { receipt: code })).location).toBe(`${start}/check`);
  const both = await laptop.get(`${start}/check`);
  expect(both.text).toContain(words.sent);
  expect(both.text).toContain(words.takeNext);
  expect(await answersOf(devices)).toEqual({ is: 'point', point: 4 });
  const taken = await laptop.follow((await laptop.post(`${start}/take-over`)).location);
  expect(taken.text).toContain(fill.check.changing);
  expect(await answersOf(devices)).toEqual({ is: 'point', point: 4 });
  expect((await send(laptop, taken.hidden('response'))).location).toBe(`${start}/receipt`);
  expect(await answersOf(devices)).toEqual({ is: 'point', point: 2 });
  expect(await countOf(site)).toBe(1);
  expect(await verify(site.context)).toMatchObject({ clean: true });
});

test('what was sent just so needs nothing; put away it is gone, and the answers that were sent stay', async () => {
  const devices = await sentFromPhone();
  const { laptop, response, code } = devices;
  await laptop.post(`${start}/steps/1`, { response, go: 'next', 'answers.delen': '4' });
  await laptop.post(`${start}/take-over`, { receipt: code });
  expect((await laptop.get(`${start}/check`)).text).toContain(words.same);
  expect((await laptop.post(`${start}/put-away`)).location).toBe(start);
  expect((await laptop.get(start)).text).toContain(problems['invitation-used']({}));
  expect((await laptop.get(`${start}/check`)).location).toBe(start);
  expect(await answersOf(devices)).toEqual({ is: 'point', point: 4 });
});

test('the device that sent and never heard so is not told of another one: it gets its receipt', async () => {
  const site = await openSite(organisationsJson());
  const phone = await opened(site, await linkFor(site, 'Noord'));
  const response = await answered(phone);
  const before = new Map(phone.cookies);
  const sent = await phone.follow((await send(phone, response)).location);
  phone.cookies.clear();
  for (const [name, value] of before) phone.cookies.set(name, value);
  const page = await phone.follow((await phone.get(start)).location);
  expect([page.status, page.text.includes(fill.sent.title)]).toEqual([409, true]);
  const typed = await phone.post(`${start}/steps/1`, { response, ...typedLate });
  expect([typed.status, typed.text.includes(fill.sent.title)]).toEqual([409, true]);
  const again = await phone.follow((await send(phone, page.hidden('response'))).location);
  expect(codeOn(again)).toBe(codeOn(sent));
  expect(await countOf(site)).toBe(1);
});

test('putting away and taking over touch no draft that can still be sent', async () => {
  const site = await openSite(organisationsJson());
  const guest = await opened(site, await linkFor(site, 'Noord'));
  const response = await answered(guest);
  await guest.post(`${start}/put-away`);
  await guest.post(`${start}/take-over`);
  expect((await send(guest, response)).location).toBe(`${start}/receipt`);
});

test('where sent answers cannot be changed, or not any more, it is said and what was typed stands there to copy', async () => {
  const fixed = await sentFromPhone({ access: { by: 'invitation', editUntilClose: false } });
  expect((await late(fixed)).text).toContain(receipt.mine.noEdit);
  const closed = await sentFromPhone();
  await close(closed.site.context, 'proef');
  const page = await late(closed);
  expect(page.text).toContain(receipt.mine.closed);
  expect(page.text).toContain(words.here);
  expect(page.text).not.toContain(words.takeText);
});
