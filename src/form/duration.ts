// How long a form takes: what there is to read, and what there is to do at each question. A participant decides by it
// whether now is the moment, so it is rather a little too long than too short.
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
import { byMethod } from './priorities.ts';
import { type Statement, scaleOf } from './statement.ts';
import type { Text } from './text.ts';

/**
 * Words read in a minute. People read non-fiction at about 240 (Brysbaert 2019, 190 studies); here they read on a phone
 * and weigh each sentence.
 */
const wordsPerMinute = 200;

/** Seconds to answer, once the question is read. They are estimates: nobody's time is measured. */
const seconds = {
  /** To make up one's mind and tap. */
  choice: 4,
  /** To weigh an option against the others: each is looked at more than once. */
  option: 3,
  /** To find and set an option in its place, or to type a number. */
  setting: 4,
  /** To think of something short and type it. */
  line: 10,
  /** Some 25 words by thumb: people type about 36 a minute on a phone (Palin and others 2019). */
  reaction: 45,
  /** A remark is offered often and written rarely. */
  remark: 4,
  /** To look where one is and to go on. */
  page: 3,
  /** To look the answers over and send them. */
  check: 20,
} as const;

/** Of the points asked in a row this many are written. */
const pointsWritten = 3;

/** Whole minutes in which somebody reads and answers all of a form; at least 1. */
export function minutesFor(form: Form): number {
  const items = form.sections.flatMap((section) => section.items);
  const pages = form.sections.length + 1;
  const reading = wordsIn([
    form.introduction,
    ...form.groups.flatMap(({ title, options }) => [title, ...options.map((option) => option.title)]),
    ...form.sections.flatMap(({ title, text }) => [title, text]),
    ...items.flatMap(textsOf),
  ]);
  const answering = items.reduce((sum, item) => sum + secondsFor(item), form.groups.length * seconds.choice);
  const total = (reading / wordsPerMinute) * 60 + answering + pages * seconds.page + seconds.check;
  return Math.max(1, Math.ceil(total / 60));
}

/** Seconds to answer an item; a note asks for nothing. */
function secondsFor(item: Item): number {
  return byType(item, {
    statement: ({ remark }) => seconds.choice + (remark ? seconds.remark : 0),
    priorities: (priorities) =>
      priorities.options.length * seconds.option +
      byMethod(priorities, {
        rank: ({ places }) => places * seconds.setting,
        points: ({ options }) => options.length * seconds.setting,
        votes: ({ votes }) => votes * seconds.setting,
      }),
    reaction: ({ several }) => seconds.reaction + (Math.min(several, pointsWritten) - 1) * seconds.line,
    choice: ({ several, options }) => (several ? options.length * seconds.option : seconds.choice),
    text: () => seconds.line,
    number: () => seconds.line,
    note: () => 0,
  });
}

/** All that is to be read in an item. The points of a named scale are known after the first one. */
function textsOf(item: Item): readonly (Text | undefined)[] {
  return byType<readonly (Text | undefined)[]>(item, {
    statement: (statement) => [statement.title, ...ownPoints(statement)],
    priorities: ({ title, options }) => [title, ...options.map((option) => option.title)],
    reaction: ({ title }) => [title],
    choice: ({ title, options }) => [title, ...options.map((option) => option.title)],
    text: ({ title }) => [title],
    number: ({ title }) => [title],
    note: ({ title, text }) => [title, text],
  });
}

function ownPoints(statement: Statement): readonly Text[] {
  return scaleOf(statement).labels ?? [];
}

/** Words in texts, by the language written first. */
function wordsIn(texts: readonly (Text | undefined)[]): number {
  return texts
    .map((text) => (typeof text === 'object' ? (Object.values(text)[0] ?? '') : (text ?? '')))
    .reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
