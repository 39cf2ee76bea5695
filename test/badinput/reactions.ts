// A text as a written reaction, through the API and through the pages: stored as it is, shown as it is, or refused.
import { randomId } from '../../src/shared/id.ts';
import { storedText } from './expected.ts';
import { fixedId } from './forms.ts';
import type { PageCheck } from './pages.ts';
import { type Answer, posted, type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';

export interface Case {
  readonly site: Site;
  readonly pages: PageCheck;
  readonly verdicts: Verdicts;
  /** Name of the item in the report. */
  readonly item: string;
  readonly text: string;
}

const form = `/nl/forms/${fixedId}`;

/** Notes what must hold of every answer. */
export function noteAnswer({ verdicts, item }: Case, answer: Answer): Answer {
  for (const wrong of answer.wrongs) verdicts.note(item, false, wrong);
  return answer;
}

/** The text by the API; the id under which it is stored. */
export async function byApi(one: Case): Promise<string | undefined> {
  const { site, verdicts, item, text } = one;
  const id = randomId();
  const body = JSON.stringify({ id, revision: 1, language: 'nl', answers: { stelling: 3, vrij: text } });
  const path = `/api/v1/forms/${fixedId}/responses`;
  const sent = noteAnswer(one, await site.ask(path, { ...sentJson(body), about: text }));
  const status = storedText(text) === undefined ? 422 : 201;
  verdicts.note(item, sent.status === status, 'the API takes it or refuses it');
  return sent.status === 201 ? id : undefined;
}

/** Whether the database holds each text as it must be. */
export async function checkStored(cases: ReadonlyMap<string, Case>): Promise<void> {
  const [first] = cases.values();
  if (first === undefined) return;
  const bodies = await first.site.readBodies();
  for (const [id, { verdicts, item, text }] of cases) {
    const { vrij = '' } = JSON.parse(bodies.get(id) ?? '{}').answers ?? {};
    verdicts.note(item, bodies.has(id) && vrij === storedText(text), 'the normalised text is stored');
  }
}

/** Names of the pages on which a reaction stands, with a harmless one to compare with. */
export async function learnReactionPages(site: Site, pages: PageCheck): Promise<void> {
  const text = 'onschuldig';
  await walk(site, text, async (of, { text: page }) => pages.learn(of, page, text));
}

/** The text by the pages; 1 when a response was stored. */
export async function byPages(one: Case): Promise<number> {
  const { site, pages, verdicts, item, text } = one;
  // what no address or form can hold, a browser cannot send
  if (/\p{Surrogate}/u.test(text)) return 0;
  const wanted = storedText(text);
  const end = await walk(site, text, async (of, answer) => {
    noteAnswer(one, answer);
    verdicts.note(item, answer.status === 200, `${of} answers`);
    const shown = wanted === undefined || wanted === '' ? [] : [wanted];
    if (shown.length > 0) await pages.add({ page: answer.text, of, texts: shown, items: [item], verdicts });
  });
  const isEnd = end.status === (wanted === undefined ? 422 : 303);
  noteAnswer(one, end);
  verdicts.note(item, isEnd, 'the pages take it or refuse it');
  return end.status === 303 ? 1 : 0;
}

/** Fills in the text, checks, sends and looks back; gives the answer at which it ended. */
async function walk(
  site: Site,
  text: string,
  onPage: (of: string, answer: Answer) => Promise<void>,
): Promise<Answer> {
  const response = randomId();
  const about = text;
  const fields = { response, base: '0', go: 'next', 'answers.stelling': '3', 'answers.vrij': text };
  const saved = await site.ask(`${form}/steps/2`, { ...posted(fields), about });
  if (saved.status !== 303) return saved;
  const headers = { cookie: cookiesOf(saved) };
  await onPage('the check page', await site.ask(`${form}/check`, { headers, about }));
  const sent = await site.ask(`${form}/check`, { ...posted({ response }), about });
  if (sent.status !== 303) return sent;
  const own = { cookie: cookiesOf(sent) };
  await onPage('the page of one’s own answers', await site.ask('/nl/receipts/mine', { headers: own, about }));
  return sent;
}

function cookiesOf({ headers }: Answer): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
