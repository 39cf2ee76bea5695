// A text as the words of a form: published, and shown on every page of it; or refused.
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { publish } from '../../src/actions/publish.ts';
import { randomId } from '../../src/shared/id.ts';
import { plainText, storedText } from './expected.ts';
import { hostileForm, lineOf, manyForm, mostTexts } from './forms.ts';
import type { PageCheck } from './pages.ts';
import { type Case, noteAnswer } from './reactions.ts';
import { languageFor, noteRefusal } from './refusal.ts';
import { type Answer, asOrganiser, must, organiserKey, posted, type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';

const harmless = 'onschuldig';
/** Longer than anybody's title; a form that says more in all its places is too large. */
const mostOfTitle = 3000;
let made = 0;

/** A text of a form may be so long, in UTF-16 units. */
const mostOfText = 10_000;

/** Whether a form must take this text. */
function isFit(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= mostOfText &&
    storedText(text, Number.POSITIVE_INFINITY) !== undefined
  );
}

/** One form with the text everywhere, published through the API; 1 when it was published. */
export async function asForm(one: Case): Promise<number> {
  const { site, pages, verdicts, item, text } = one;
  const id = `tekst-${++made}`;
  const title = text.length > mostOfTitle ? harmless : text;
  const asking = sentJson(JSON.stringify(hostileForm(id, title, text)), 'PUT');
  const headers = { ...asking.headers, ...(await asOrganiser(site)), ...languageFor(one) };
  const published = await site.ask(`/api/v1/forms/${id}`, { ...asking, headers, about: text });
  if (!isFit(text)) {
    noteRefusal(one, published, [413, 422]);
    return 0;
  }
  noteAnswer(one, published);
  verdicts.note(item, published.status === 201, 'a form takes it');
  if (published.status !== 201) return 0;
  const answer = noteAnswer(one, await site.ask(`/nl/forms/${id}`, { about: text }));
  verdicts.note(item, answer.status === 200, 'the start page answers');
  const texts = [title, lineOf(title)].map(plainText);
  await pages.add({ page: answer.text, of: 'the start page', texts, items: [item], verdicts });
  return 1;
}

/** The pages of a form with answers and results, many texts at once; gives how many forms and responses it made. */
export async function asManyForms(
  site: Site,
  pages: PageCheck,
  verdicts: Verdicts,
  cases: readonly Case[],
): Promise<{ forms: number; responses: number }> {
  const fit = cases.filter(({ text }) => isFit(text) && text.length <= mostOfTitle);
  let forms = 0;
  for (let at = 0; at < fit.length; at += mostTexts) {
    const some = fit.slice(at, at + mostTexts);
    const texts = some.map(({ text }) => text);
    const filled = Array.from({ length: mostTexts }, (_, n) => texts[n % texts.length] ?? harmless);
    const items = some.map(({ item }) => item);
    const shown = [...texts, lineOf(texts[0] ?? '')].map(plainText);
    forms += 1;
    await visit(site, filled, async (of, answer) => {
      for (const item of items) {
        verdicts.note(item, answer.status < 400 || answer.status === 422, `${of} answers`);
        for (const wrong of answer.wrongs) verdicts.note(item, false, wrong);
      }
      await pages.add({ page: answer.text, of, texts: shown, items, verdicts });
    });
  }
  return { forms, responses: forms * responsesEach };
}

/** Tells what the pages of forms are like when nothing in them is hostile. */
export async function learnFormPages(site: Site, pages: PageCheck): Promise<void> {
  must(await publish(site.context, hostileForm('onschuldig', harmless)));
  await pages.learn('the start page', (await site.ask('/nl/forms/onschuldig')).text, harmless);
  await visit(site, Array(mostTexts).fill(harmless), async (of, { text }) => pages.learn(of, text, harmless));
}

const responsesEach = 3;

/** Publishes a form with these texts, fills it in, closes it, and opens every page on which they stand. */
async function visit(
  site: Site,
  texts: readonly string[],
  onPage: (of: string, answer: Answer) => Promise<void>,
): Promise<void> {
  const { context } = site;
  const about = texts.join('\n');
  const id = `teksten-${++made}`;
  const path = `/nl/forms/${id}`;
  must(await publish(context, manyForm(id, texts)));
  let cookie = '';
  const show = async (of: string, address: string) =>
    onPage(of, await site.ask(address, { headers: { cookie }, about }));
  const post = async (address: string, fields: Readonly<Record<string, string>>) => {
    const asking = posted(fields);
    const answer = await site.ask(address, { ...asking, headers: { ...asking.headers, cookie }, about });
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return answer;
  };
  await post(path, {});
  await show('the groups page', `${path}/steps/1`);
  await show('the page to fill in', `${path}/steps/2`);
  await post(`${path}/steps/1`, { 'groups.wijk': 'w0' });
  const answers = { 'answers.rang.1': 'o0', 'answers.rang.2': 'o1' };
  await onPage(
    'the page with mistakes',
    await post(`${path}/steps/2`, { ...answers, 'answers.rang.2': 'o0', 'answers.s0': '9' }),
  );
  const agreed = texts.map((_, n) => [`answers.s${n}`, '4']);
  await post(`${path}/steps/2`, { ...answers, ...Object.fromEntries(agreed) });
  await show('the check page of the form', `${path}/check`);
  await post(`${path}/check`, {});
  await show('the receipt', `${path}/receipt`);
  await show('one’s own answers to the form', '/nl/receipts/mine');
  await show('the privacy page', `/nl/privacy/${id}`);
  const link = must(await resultsLink(context, id));
  await show('the results that wait', `/nl/r/${link}`);
  cookie = `weerklank-organiser=${await organiserKey(site)}`;
  await show('the question to the organiser', `/nl/organise/forms/${id}/close`);
  for (let n = 1; n < responsesEach; n += 1) await answer(context, id, texts.length);
  must(await close(context, id));
  await show('the results', `/nl/r/${link}`);
  await show('the results in English', `/en/r/${link}`);
}

async function answer(context: Context, form: string, statements: number): Promise<void> {
  const answers = new Map<string, unknown>([['rang', ['o0', 'o1']]]);
  for (let s = 0; s < statements; s += 1) answers.set(`s${s}`, 4);
  const input = { language: 'nl', groups: new Map([['wijk', 'w0']]), answers };
  must(await accept(context, { form, revision: 1, id: randomId(), input }));
}
