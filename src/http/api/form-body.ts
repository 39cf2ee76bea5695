// A form sent to be published: read as a whole, and every mistake told with its line and a repair. Loaded when somebody
// publishes: who fills in a form does not wait for it.
import { type Published, publish } from '../../actions/publish.ts';
import { parseForm } from '../../form/parse.ts';
import { repairOf, type Tries } from '../../form/repair.ts';
import { readJson } from '../../response/body.ts';
import { type JsonPlaces, placesIn } from '../../shared/json-places.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import { mistakeSaid } from '../../words/mistakes.ts';
import { sentenceOf, wordsIn } from '../../words/words.ts';
import { type Exchange, languageOf } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { readJsonText } from './json-body.ts';

const mostBytes = 200_000;

/** Repairs are tried out before they are proposed: of large forms fewer, so that nobody waits for them. */
const mostRepairs = 40;
const mostRepaired = 400_000;
/** Characters that are read in all while trying repairs out. */
const mostTried = 4_000_000;

/** A form as it was sent. */
export interface SentForm {
  readonly text: string;
  readonly data: unknown;
  readonly places: JsonPlaces;
}

/**
 * Reads a form. Problems: those of a body of at most 200,000 bytes; `json-malformed` with its place, `key-repeated`.
 */
export async function readFormBody(c: Exchange): Promise<Result<SentForm>> {
  const text = await readJsonText(c, mostBytes);
  if (!text.ok) return text;
  const data = readJson(text.value, mostBytes);
  if (!data.ok && data.problems[0]?.code !== 'body-malformed') return data;
  const places = placesIn(text.value);
  if (!places.ok) return refused(problem('json-malformed', places.at, ''));
  if (!data.ok) return data;
  return accepted({ text: text.value, data: data.value, places });
}

/** What is wrong with a body that is no form; where it stops being JSON. */
export function bodyProblemJson(c: Exchange, problems: readonly Problem[]) {
  return problemJson(c, problems, {
    say: (each) => said(c, each),
    more: (each) => (each.code === 'json-malformed' ? each.values : {}),
  });
}

/**
 * Publishes a form under the id of its address. Problems: `key-repeated`, `form-id-differs` beside those of the form,
 * and those of `publish`.
 */
export async function publishAs(
  c: Exchange,
  id: string,
  { data, places }: SentForm,
): Promise<Result<Published>> {
  const repeated = places.ok
    ? places.repeated.map(({ key, line, pointer }) =>
        problem('key-repeated', { key: key.slice(0, 60), line }, pointer),
      )
    : [];
  const found = Object(data).id;
  const differs: Problem[] =
    typeof found === 'string' && found !== id
      ? [problem('form-id-differs', { form: id, found: found.slice(0, 60) }, '/id')]
      : [];
  const [first, ...others] = [...repeated, ...differs];
  if (first === undefined) return publish(c.get('context'), data);
  const parsed = parseForm(data);
  return refused(first, ...others, ...(parsed.ok ? [] : parsed.problems));
}

/** What is wrong with a form: each mistake with its line and column, and with a repair where there is one. */
export function formProblemJson(c: Exchange, id: string, sent: SentForm, problems: readonly Problem[]) {
  const { data, places, text } = sent;
  const repaired = new Set(
    problems.slice(0, Math.min(mostRepairs, Math.ceil(mostRepaired / Math.max(1, text.length)))),
  );
  const tries = { left: Math.ceil(mostTried / Math.max(1, text.length)) };
  return problemJson(c, problems, {
    say: (each) => said(c, each),
    more: (each) => {
      const place = places.ok && each.pointer !== undefined ? places.placeOf(each.pointer) : {};
      const repair = repaired.has(each) ? repairFor(data, id, each, tries) : [];
      return { ...place, ...(repair.length === 0 ? {} : { repair }) };
    },
  });
}

function said(c: Exchange, each: Problem): string {
  const language = languageOf(c);
  return mistakeSaid(language, each) ?? sentenceOf(wordsIn(language), each);
}

function repairFor(data: unknown, id: string, mistake: Problem, tries: Tries) {
  if (mistake.code === 'form-id-differs') return [{ op: 'replace', path: '/id', value: id }];
  // the data holds the last of what was repeated, so nothing in it can be repaired
  return mistake.code === 'key-repeated' ? [] : repairOf(data, mistake, 'written', tries);
}
