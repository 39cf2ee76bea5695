// Texts as what lets somebody in: links of invitations, codes, cookies, the Authorization header. None of them does.
import { randomId } from '../../src/shared/id.ts';
import { bodiesId, codedId } from './forms.ts';
import type { PageCheck } from './pages.ts';
import { type Case, noteAnswer } from './reactions.ts';
import { languageFor, noteRefusal } from './refusal.ts';
import { addressPart, headerValue, posted, type Site, sentJson } from './site.ts';

/** Fewer than may be wrong before every code is refused. */
const mostWrong = 80;
const wrongEach = 2;
/** A body that is larger is refused unread. */
const mostBytes = 65_000;
const harmless = 'onschuldig';
const codePage = 'the page with a wrong code';

/** Tells what the page is like that says a wrong code back. */
export async function learnPassPages(site: Site, pages: PageCheck): Promise<void> {
  const wrong = await site.ask(`/nl/forms/${codedId}/pass`, posted({ code: harmless }));
  await pages.learn(codePage, wrong.text, harmless);
}

/** Shows every text as a pass in every way there is. */
export async function checkPasses(site: Site, cases: readonly Case[]): Promise<void> {
  for (const [n, one] of cases.entries()) {
    if (n % Math.floor(mostWrong / wrongEach) === 0) site.skip(11);
    await asCode(one);
    await asHeaders(one, n);
    if (n % 2 === 0) await asLink(one);
  }
  site.skip(11);
  const right = await site.ask(`/nl/forms/${codedId}/pass`, posted({ code: codedId }));
  const [first] = cases;
  first?.verdicts.note('the whole file', right.status === 303, 'the right code is taken after it');
}

async function asCode(one: Case): Promise<void> {
  const { site, pages, verdicts, item, text } = one;
  // what no form of a browser can hold
  if (/\p{Surrogate}/u.test(text)) return;
  const fields = { code: text };
  if (new URLSearchParams(fields).toString().length > mostBytes) return;
  const entered = noteAnswer(
    one,
    await site.ask(`/nl/forms/${codedId}/pass`, { ...posted(fields), about: text }),
  );
  verdicts.note(item, entered.status === (text.trim() === '' ? 401 : 403), 'it is no code');
  verdicts.note(item, entered.headers.getSetCookie().length === 0, 'a wrong code is given no cookie');
  if (text.trim() === '' || text.includes('\0')) return;
  // a field of one line holds no line breaks: the parser leaves them out
  if (/[\r\n]/.test(text)) return;
  await pages.add({ page: entered.text, of: codePage, texts: [text], items: [item], verdicts });
}

/** One of four ways each time: two of the API, and a cookie as it is or as a page would set it. */
async function asHeaders(one: Case, n: number): Promise<void> {
  const { site, verdicts, item, text } = one;
  const form = n % 8 < 4 ? bodiesId : codedId;
  const value = headerValue(text);
  const headers = { authorization: `Bearer ${value}`, ...languageFor(one) };
  if (n % 4 === 0) {
    noteRefusal(one, await site.ask(`/api/v1/forms/${form}`, { headers, about: text }), [401, 403]);
    return;
  }
  if (n % 4 === 1) {
    const asking = sentJson(JSON.stringify({ id: randomId(), revision: 1, language: 'nl', answers: {} }));
    const all = { ...asking, headers: { ...asking.headers, ...headers }, about: text };
    noteRefusal(one, await site.ask(`/api/v1/forms/${form}/responses`, all), [401, 403]);
    return;
  }
  const cookie = `weerklank-pass-${form}=${n % 4 === 2 ? value : encodeURIComponent(value)}`;
  const page = noteAnswer(one, await site.ask(`/nl/forms/${form}`, { headers: { cookie }, about: text }));
  verdicts.note(item, page.status === 200 && !page.text.includes('Wat nog meer?'), 'it shows no question');
}

async function asLink(one: Case): Promise<void> {
  const { site, verdicts, item, text } = one;
  const part = addressPart(text);
  if (part === undefined) return;
  const led = noteAnswer(one, await site.ask(`/i/${part}`, { about: text }));
  verdicts.note(item, /^(302|4..)$/.test(String(led.status)), 'it is no invitation');
  verdicts.note(item, led.headers.getSetCookie().length === 0, 'what is no invitation is given no cookie');
}
