// A text where the website expects something of its own: addresses, cookies, headers, names of fields, ids, codes.
import { randomId } from '../../src/shared/id.ts';
import { fixedId } from './forms.ts';
import type { PageCheck } from './pages.ts';
import { type Case, noteAnswer } from './reactions.ts';
import { type Asking, addressPart, headerValue, posted, type Site, sentJson } from './site.ts';

/** A body that is larger is refused unread. */
const mostBytes = 65_000;
const responses = `/api/v1/forms/${fixedId}/responses`;

/** Tells what the pages are like that say back what was typed. */
export async function learnOddPages(site: Site, pages: PageCheck): Promise<void> {
  const text = 'onschuldig';
  const typed = await site.ask('/nl/receipts', posted({ receipt: text }));
  await pages.learn('the page of receipts', typed.text, text);
  const fields = { 'answers.stelling': text, 'answers.rang.1': text };
  const wrong = await site.ask(`/nl/forms/${fixedId}/steps/2`, posted(fields));
  await pages.learn('the page to fill in with mistakes', wrong.text);
}

/** Puts the text in every such place; each must be refused as what it is, and nothing stored. */
export async function inOddPlaces(one: Case): Promise<void> {
  const { site, verdicts, item, text } = one;
  const ask = async (path: string, asking: Asking) => {
    const answer = noteAnswer(one, await site.ask(path, { ...asking, about: text }));
    return answer;
  };
  const part = addressPart(text);
  if (part !== undefined) await inAddresses(ask, part, headerValue(text));
  if (!/\p{Surrogate}/u.test(text)) await inFields(one, ask);
  const refused = await Promise.all(
    bodies(text).map((body) => ask(responses, sentJson(JSON.stringify(body)))),
  );
  const statuses = refused.map(({ status }) => status);
  verdicts.note(
    item,
    statuses.every((status) => status >= 400 && status < 500),
    'ids and languages are refused',
  );
  verdicts.note(
    item,
    refused.every(({ text: answer }) => typeof JSON.parse(answer).code === 'string'),
    'the API answers with problem details',
  );
}

type Ask = (path: string, asking: Asking) => Promise<{ status: number; text: string }>;

async function inAddresses(ask: Ask, part: string, header: string): Promise<void> {
  const form = `/nl/forms/${fixedId}`;
  const cookies = ['form-vast', 'receipt', 'organiser'].map((name) => `weerklank-${name}=`);
  const cookie = cookies.map((name) => `${name}${part}`).join('; ');
  await ask(`/${part}`, {});
  await ask(`/nl/forms/${part}`, { headers: { cookie: cookies.map((name) => name + header).join('; ') } });
  await ask(`/nl/forms/${part}/check`, posted({}));
  await ask(`/nl/r/${part}?${part}=${part}`, {});
  await ask(`/o/${part}`, {});
  await ask(`/nl/organise/forms/${part}/${part}`, { headers: { cookie } });
  await ask(`${form}/steps/1?cookie=${part}&from=${part}&${part}`, { headers: { cookie } });
  await ask(`/api/v1/responses/${part}`, {
    headers: { authorization: `Bearer ${header}`, 'if-match': header, 'accept-language': header },
  });
}

async function inFields({ pages, verdicts, item, text }: Case, ask: Ask): Promise<void> {
  const form = `/nl/forms/${fixedId}`;
  const typed = await ask('/nl/receipts', posted({ receipt: text, [text]: text }));
  verdicts.note(item, typed.status === 401, 'it is no receipt');
  const code = await ask('/nl/', posted({ code: text }));
  verdicts.note(item, code.status === 303 || [401, 403, 429].includes(code.status), 'it is no code');
  const switched = await ask('/en/', posted({ code: text, told: text, go: 'en' }));
  verdicts.note(item, switched.status === 200, 'only the language changes');
  const isVisible = !text.includes('\0');
  if (isVisible) {
    const of = 'the page of receipts';
    await pages.add({ page: typed.text, of, texts: [text], items: [item], verdicts });
  }
  const fields = {
    [text]: text,
    'answers.stelling': text,
    'answers.rang.1': text,
    'groups.wijk': text,
    from: text,
    base: text,
  };
  // a point of the scale is no mistake, and of what is too large nothing is read
  const isTaken = text === '' || /^0?[1-5]$/.test(text);
  if (isTaken || new URLSearchParams(fields).toString().length > mostBytes) return;
  const wrong = await ask(`${form}/steps/2`, posted({ ...fields, response: randomId() }));
  verdicts.note(item, wrong.status === 422, 'no option of the form');
  const of = 'the page to fill in with mistakes';
  await pages.add({ page: wrong.text, of, texts: [], items: [item], verdicts });
}

/** Bodies in which the text is no part of an answer; the last names it everywhere at once. */
function bodies(text: string): object[] {
  const odd = `${text} `;
  const head = { id: randomId(), revision: 1, language: 'nl' };
  return [
    { ...head, id: odd, [odd]: odd },
    {
      ...head,
      language: odd,
      groups: { wijk: odd, [odd]: 'kern' },
      answers: { [odd]: odd, stelling: odd, rang: [odd, odd] },
    },
  ];
}
