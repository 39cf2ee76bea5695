// Texts as written reactions, through the API and through the pages: stored and shown as they are, or refused.
import { randomId } from '../../src/shared/id.ts';
import { storedText } from './expected.ts';
import { fixedId, mostTexts, writtenId } from './forms.ts';
import type { PageCheck } from './pages.ts';
import { type Answer, posted, type Site, sentJson } from './site.ts';
import type { Verdicts } from './verdicts.ts';

/** One text of a file, and where to look at what becomes of it. */
export interface Case {
  readonly site: Site;
  readonly pages: PageCheck;
  readonly verdicts: Verdicts;
  /** Name of the item in the report. */
  readonly item: string;
  readonly text: string;
}

const harmless = 'onschuldig';
const form = `/nl/forms/${writtenId}`;
/** So many letters of a posted page stay under the limit of its size. */
const mostLetters = 55_000;

/** Notes what must hold of every answer. */
export function noteAnswer({ verdicts, item }: Case, answer: Answer): Answer {
  for (const wrong of answer.wrongs) verdicts.note(item, false, wrong);
  return answer;
}

/** Sends a text that must be refused, both ways. */
export async function checkRefused(one: Case): Promise<void> {
  const { site, verdicts, item, text } = one;
  const body = { id: randomId(), revision: 1, language: 'nl', answers: { vrij: text } };
  const asking = { ...sentJson(JSON.stringify(body)), about: text };
  const sent = noteAnswer(one, await site.ask(`/api/v1/forms/${fixedId}/responses`, asking));
  verdicts.note(item, sent.status === 422, 'the API refuses it');
  // what no address or form can hold, a browser cannot send
  if (/\p{Surrogate}/u.test(text)) return;
  const fields = { response: randomId(), 'answers.vrij': text };
  const step = await site.ask(`/nl/forms/${fixedId}/steps/2`, { ...posted(fields), about: text });
  verdicts.note(item, noteAnswer(one, step).status === 422, 'the pages refuse it');
}

/** Sends texts that must be taken, as many in one response as there is room for; gives how many responses. */
export async function checkTaken(cases: readonly Case[]): Promise<number> {
  let responses = 0;
  for (const some of inRooms(cases)) {
    const [first] = some;
    if (first === undefined) continue;
    const byApi = await sendByApi(first.site, some);
    const byPages = await sendByPages(first.site, some);
    const bodies = await first.site.readBodies([byApi, byPages]);
    for (const [id, textOf] of [
      [byApi, (text: string) => text],
      [byPages, sentByPages],
    ] as const) {
      const { answers = {} } = JSON.parse(bodies.get(id) ?? '{}');
      for (const [n, { verdicts, item, text }] of some.entries()) {
        const kept = bodies.has(id) && (answers[`v${n}`] ?? '') === storedText(textOf(text));
        verdicts.note(item, kept, 'the normalised text is stored');
      }
    }
    responses += bodies.size;
  }
  return responses;
}

/** Tells what the pages on which reactions stand are like when nothing in them is hostile. */
export async function learnReactionPages(site: Site, pages: PageCheck): Promise<void> {
  await walk(site, Array(mostTexts).fill(harmless), randomId(), (of, { text }) =>
    pages.learn(of, text, harmless),
  );
}

function inRooms(cases: readonly Case[]): readonly (readonly Case[])[] {
  const rooms: Case[][] = [[]];
  let letters = 0;
  for (const one of cases) {
    const more = encodeURIComponent(one.text).length;
    letters += more;
    if ((rooms.at(-1)?.length ?? 0) >= mostTexts || letters > mostLetters) {
      rooms.push([]);
      letters = more;
    }
    rooms.at(-1)?.push(one);
  }
  return rooms;
}

async function sendByApi(site: Site, some: readonly Case[]): Promise<string> {
  const id = randomId();
  const answers = Object.fromEntries(some.map(({ text }, n) => [`v${n}`, text]));
  const body = JSON.stringify({ id, revision: 1, language: 'nl', answers });
  const about = some.map(({ text }) => text).join('\n');
  const sent = await site.ask(`/api/v1/forms/${writtenId}/responses`, { ...sentJson(body), about });
  for (const one of some) {
    noteAnswer(one, sent);
    one.verdicts.note(one.item, sent.status === 201, 'the API takes it');
  }
  return id;
}

/** What says nothing makes another page than what says something, and is sent by the API only. */
function sentByPages(text: string): string {
  return storedText(text) === '' ? harmless : text;
}

async function sendByPages(site: Site, some: readonly Case[]): Promise<string> {
  const id = randomId();
  const texts = some.map(({ text }) => sentByPages(text));
  const filled = Array.from({ length: mostTexts }, (_, n) => texts[n] ?? harmless);
  const shown = [...texts.map((text) => storedText(text) ?? ''), harmless];
  const items = some.map(({ item }) => item);
  const sent = await walk(site, filled, id, async (of, answer) => {
    const [first] = some;
    for (const one of some) {
      noteAnswer(one, answer);
      one.verdicts.note(one.item, answer.status === 200, `${of} answers`);
    }
    if (first !== undefined) {
      await first.pages.add({ page: answer.text, of, texts: shown, items, verdicts: first.verdicts });
    }
  });
  for (const one of some) {
    noteAnswer(one, sent);
    one.verdicts.note(one.item, sent.status === 303, 'the pages take it');
  }
  return id;
}

/** Fills in texts, checks, sends and looks back; gives the answer at which it ended. */
async function walk(
  site: Site,
  texts: readonly string[],
  response: string,
  onPage: (of: string, answer: Answer) => Promise<void>,
): Promise<Answer> {
  const about = texts.join('\n');
  const fields = Object.fromEntries(texts.map((text, n) => [`answers.v${n}`, text]));
  const saved = await site.ask(`${form}/steps/1`, { ...posted({ ...fields, response, go: 'next' }), about });
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
