// Documents of the five sessions as they come out when people of made-up opinions answer: each statement has its mean,
// each group leans somewhat from it, and who answers differs from both. The same seed gives the same document.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../src/form/form.ts';
import type { Item } from '../../../src/form/item.ts';
import { parseForm } from '../../../src/form/parse.ts';
import { limitOf, type Priorities } from '../../../src/form/priorities.ts';
import { itemsOf, publicGroupOf } from '../../../src/form/questions.ts';
import { scaleOf } from '../../../src/form/statement.ts';
import { droppedFrom } from '../../../src/response/input.ts';
import { type Response, type ResponseInput, readResponse } from '../../../src/response/response.ts';
import type { DocumentReaction, ResultsDocument } from '../../../src/results/document.ts';
import type { Invited } from '../../../src/results/invited.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { add } from '../../../src/tally/add.ts';
import { mergeGroups } from '../../../src/tally/merge.ts';
import { emptyTally, type Tally } from '../../../src/tally/tally.ts';
import { revisionOf } from '../../tally/session.ts';

/** What there is to know of a session, apart from its form. */
export interface Crowd {
  readonly people: number;
  readonly invited?: Invited;
  /** Names of the organisations or tables that answer, one for each of the people. */
  readonly bodies?: readonly string[];
  /** For how many organisations somebody speaks. */
  readonly mandates?: (person: number) => number;
  /** How much people of one group are alike, 0 … 1. */
  readonly leaning?: number;
  /** The form that the same people answered before: they think much the same as then. */
  readonly after?: string;
}

const folder = join(import.meta.dirname, '../../../forms');

/** The JSON of a form of the house. Options taken over from another form are made up. */
export function houseJson(id: string): object {
  return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'), (_, value) => {
    if (value === null || typeof value !== 'object' || !('optionsFrom' in value)) return value;
    const { optionsFrom: _from, ...rest } = value;
    const options = Array.from({ length: 6 }, (_each, at) => ({
      id: `punt-${at}`,
      title: `Punt ${at + 1} van de ochtend`,
    }));
    return { ...rest, options };
  });
}

/** A form of the house. */
export function houseForm(id: string): Form {
  const parsed = parseForm(houseJson(id));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The document of a form that such a crowd answered. */
export function documentOf(form: Form, crowd: Crowd): ResultsDocument {
  const tally = emptyTally();
  for (let person = 0; person < crowd.people; person += 1) add(form, tally, responseOf(form, crowd, person));
  return documentFrom(form, tally, crowd.invited ?? null);
}

/** The document of a tally: a release at closing. */
export function documentFrom(form: Form, tally: Tally, invited: Invited | null = null): ResultsDocument {
  const facts = { number: 3, publishedAt: '2026-11-22T16:05:00.000Z', example: false, invited };
  return makeDocument(revisionOf(form), tally, facts);
}

const organisations = [
  'Zorggroep Noord',
  'Huisartsenkring De Vaart',
  'Welzijn Samen',
  'Gemeente Lindehaven',
  'Ggz Oever',
  'Ziekenhuis Het Baken',
  'Thuiszorg Morgen',
  'Apothekers Regio Oost',
  'Jeugdteam Spoor',
  'Wijkteam De Brug',
  'Verpleeghuis Zonnehof',
  'Gehandicaptenzorg Ruim',
  'Cliëntenraad Samen Sterk',
  'Zorgverzekeraar Delta',
  'Ggd Rivierenland',
];
const tables = ['Tafel Verbinden', 'Tafel Structureren', 'Tafel Informeren'];
const eachOnce = (names: readonly string[]): Invited => ({
  total: names.length,
  bodies: new Map(names.map((name) => [name, 1])),
});

/** The five sessions, by the name of their form. */
export const sessions: Readonly<Record<string, Crowd>> = {
  'zomersessie-intake': { people: 10 },
  'inspiratiesessie-stellingen': { people: 120 },
  'slimmere-samenwerking-intake': {
    people: 13,
    bodies: organisations.slice(0, 13),
    invited: eachOnce(organisations),
  },
  'denktank-punten': { people: 3, bodies: tables, invited: eachOnce(tables) },
  'denktank-prioriteren': { people: 31 },
  'regiotafel-intake': {
    people: 46,
    invited: { total: 60, bodies: new Map() },
    mandates: (person) => (person % 7 === 0 ? 6 : 1),
  },
};

/** Those of them that are held once more afterwards, by the name of that form. */
export const reflections: Readonly<Record<string, Crowd>> = {
  'slimmere-samenwerking-reflectie': {
    people: 12,
    bodies: organisations.slice(0, 12),
    after: 'slimmere-samenwerking-intake',
  },
};

/** The document of one of the five sessions. */
export function sessionDocument(id: string): ResultsDocument {
  const crowd = sessions[id];
  if (crowd === undefined) throw new Error(`${id} is no session`);
  return documentOf(houseForm(id), crowd);
}

/** The document of a million responses: those of a thousand people to the regional table, a thousand times. */
export function millionDocument(): ResultsDocument {
  million ??= documentFrom(houseForm(large), timesOver(tallyOf(houseForm(large), 1000), 1000));
  return million;
}

const large = 'regiotafel-intake';
let million: ResultsDocument | undefined;

/** The document of so many people, ten or a multiple of a thousand, to a form that asks for no group. */
export function crowdDocument(people: number): ResultsDocument {
  const { ranking, ...asked } = houseForm('zomersessie-intake');
  const form: Form = { ...asked, groups: [], ranking: { ...ranking, balanced: false } };
  return people < 1000
    ? documentFrom(form, tallyOf(form, people))
    : documentFrom(form, timesOver(tallyOf(form, 1000), people / 1000));
}

function tallyOf(form: Form, people: number): Tally {
  const tally = emptyTally();
  for (let person = 0; person < people; person += 1) add(form, tally, responseOf(form, { people }, person));
  return tally;
}

/** The tally of everybody so many times. */
function timesOver(tally: Tally, times: number): Tally {
  const groups = [...tally.groups].map(
    ([option, group]) => [option, mergeGroups(new Array(times).fill(group))] as const,
  );
  return { groups: new Map(groups) };
}

/** The same document with written reactions laid beside it. */
export function withReactions(document: ResultsDocument, form: Form): ResultsDocument {
  const asked = itemsOf(form).flatMap((item): readonly { readonly item: Item; readonly title: string }[] =>
    item.type === 'reaction' || (item.type === 'statement' && item.remark)
      ? [{ item, title: typeof item.title === 'string' ? item.title : (item.title.nl ?? '') }]
      : [],
  );
  const texts = [
    'Begin klein, met twee organisaties die het nu al willen.',
    'Ik mis de mensen om wie het gaat aan deze tafel.',
    'Wie betaalt dit? Zonder afspraak daarover gebeurt er niets.',
  ];
  const reactions = asked.flatMap(({ item, title }, at): DocumentReaction[] =>
    texts.slice(0, 1 + (at % texts.length)).map((text) => ({
      item: item.id,
      title,
      text,
      about: null,
      aboutTitle: null,
      part: null,
      language: 'nl',
    })),
  );
  return {
    ...document,
    reactions,
    reactionCount: reactions.length + 2,
    placeableCount: reactions.length + 2,
  };
}

/** The answers of one person, by number: as if answered on the pages, so without what is not asked. */
export function inputOf(form: Form, crowd: Crowd, person: number): ResponseInput {
  const question = publicGroupOf(form);
  const option = question?.options[(person * 5 + 2) % question.options.length];
  const groups = new Map(
    form.groups.map(({ id, options }) => [
      id,
      id === question?.id ? (option?.id ?? '') : (options[person % options.length]?.id ?? ''),
    ]),
  );
  const ofGroup = crowd.bodies?.[person] ?? option?.id ?? '';
  const answers = new Map(
    itemsOf(form).flatMap((item) => {
      const { leaning = 0.35, after = form.id } = crowd;
      const answer = answerOf(item, { seed: after, now: form.id, ofGroup, person, leaning });
      return answer === undefined ? [] : [[item.id, answer] as const];
    }),
  );
  for (const { id } of droppedFrom(form, 'nl', new Map(fieldsOf(answers)))) answers.delete(id);
  return { language: 'nl', groups, answers };
}

/** The same as it is counted. */
export function responseOf(form: Form, crowd: Crowd, person: number): Response {
  const read = readResponse(form, inputOf(form, crowd, person));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const body = crowd.bodies?.[person] ?? null;
  const isInvited = body !== null || crowd.mandates !== undefined;
  return isInvited
    ? {
        ...read.value,
        by: { invitation: person + 1, speaksFor: body, mandates: crowd.mandates?.(person) ?? 1 },
      }
    : read.value;
}

/** Statements and choices as fields of a page, for what depends on them. */
function fieldsOf(answers: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] {
  return [...answers].flatMap(([id, answer]) =>
    typeof answer === 'string' || typeof answer === 'number'
      ? [[`answers.${id}`, String(answer)] as const]
      : [],
  );
}

interface Mind {
  readonly seed: string;
  /** The form that is answered now. */
  readonly now: string;
  readonly ofGroup: string;
  readonly person: number;
  readonly leaning: number;
}

function answerOf(item: Item, mind: Mind): unknown {
  const own = chance(`${mind.seed}|${item.id}|${mind.person}`);
  if (item.type === 'statement') {
    if (own < 0.03) return item.noView ? 'no-view' : undefined;
    const { points } = scaleOf(item);
    const at = Math.round(((opinion(item.id, mind) + 1) / 2) * (points - 1));
    const point = Math.min(points, Math.max(1, at + 1));
    return item.scale === 'agree-pass-disagree' ? ['disagree', 'pass', 'agree'][point - 1] : point;
  }
  if (item.type === 'choice') {
    const ids = item.options.map(({ id }) => id);
    const wanted = liked(ids, item.id, mind);
    return item.several ? wanted.slice(0, 1 + Math.floor(own * 2)) : wanted[0];
  }
  return item.type === 'priorities' ? placed(item, mind) : undefined;
}

function placed(item: Priorities, mind: Mind): unknown {
  const order = liked(
    item.options.map(({ id }) => id),
    item.id,
    mind,
  );
  if (item.method !== 'points') return order.slice(0, limitOf(item));
  const shares = [5, 3, 2].map((share) => (share * item.total) / 10);
  return Object.fromEntries(order.map((id, at) => [id, Math.round(shares[at] ?? 0)]));
}

/** Options, the one liked best first. */
function liked(ids: readonly string[], item: string, mind: Mind): readonly string[] {
  const score = new Map(ids.map((id) => [id, opinion(`${item}/${id}`, mind)]));
  return [...ids].sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0));
}

/** What this person thinks of something, about −1 … 1. */
function opinion(of: string, { seed, now, ofGroup, person, leaning }: Mind): number {
  const common = 1.5 * chance(`${seed}|${of}`) - 0.55;
  const group = 2 * leaning * (chance(`${seed}|${of}|${ofGroup}`) - 0.5);
  const own = chance(`${seed}|${of}|${person}|a`) + chance(`${seed}|${of}|${person}|b`) - 1;
  if (now === seed) return common + group + own;
  // some came to think otherwise together, some by themselves
  const together = chance(`${now}|${of}`) - 0.35;
  return common + group + own + together * chance(`${now}|${of}|${person}`) * 1.5;
}

/** An even number of 0 … 1 that belongs to a text (FNV-1a, then mixed). */
function chance(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}
