// The columns of single answers as variables of SPSS: ids become numbers with words, so that means are right as they are.
import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { byType, type Question } from '../form/item.ts';
import { byMethod, type Option, type Priorities } from '../form/priorities.ts';
import { questionsOf } from '../form/questions.ts';
import { asksPoints, type Reaction } from '../form/reaction.ts';
import { type Statement, scaleOf, stances } from '../form/statement.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { Cell } from '../shared/csv.ts';
import type { Language } from '../shared/language.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { wordsIn } from '../words/words.ts';
import { pointWords } from './point-words.ts';
import { type Variable, variableNames } from './sav.ts';
import { shortened } from './sav-records.ts';

/** A variable, and for answers that are words in the table the numbers they get. */
export interface AnswerVariable extends Variable {
  readonly codes?: ReadonlyMap<string, number>;
}

type Meaning = Omit<AnswerVariable, 'name'>;
type Named = readonly (readonly [column: string, meaning: Meaning])[];

/** What no view is on every scale, which has eleven points at most. */
export const noViewCode = 99;

const mostInLabel = 255;
const mostInPart = 120;

/**
 * The variables of a form's columns, in their order and with labels in the language. One of a group, a choice, a place or
 * a kind is 1 … in the order of the form; a point of a statement is itself, a stance 1 (disagree) … 3, no view
 * `noViewCode`, which is user-missing; a tick is 1, no tick 0.
 * @param columns names as response/columns.ts gives them
 */
export function variablesOf(
  form: Form,
  columns: readonly string[],
  language: Language,
): readonly AnswerVariable[] {
  const meanings = new Map(meaningsOf(form, language));
  const names = variableNames(columns);
  return columns.map((column, at) => {
    const meaning = meanings.get(column);
    if (meaning === undefined) throw new Error(`no meaning for the column ${column}`);
    return { name: names[at] ?? column, ...meaning };
  });
}

/** The cells of one response as these variables hold them. */
export function codedRow(variables: readonly AnswerVariable[], cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell, at) => {
    const codes = variables[at]?.codes;
    if (codes === undefined || typeof cell !== 'string') return cell;
    const code = codes.get(cell);
    // what can be answered is frozen by the first answer, so that every answer is in the form of now
    if (code === undefined) throw new Error(`no number for an answer to ${variables[at]?.name}`);
    return code;
  });
}

/** How labels are said, in one language. */
interface Saying {
  readonly language: Language;
  readonly form: Form;
  /** The text on one line. */
  readonly said: (text: Text) => string;
  readonly words: ReturnType<typeof terminalWordsIn>['exported']['variables'];
}

function meaningsOf(form: Form, language: Language): Named {
  const { variables: words } = terminalWordsIn(language).exported;
  const said = (text: Text) => wordingOf(text, language, form.languages).text.replaceAll(/\s+/g, ' ').trim();
  const saying: Saying = { language, form, said, words };
  const body = bodyKindOf(form);
  return [
    ['name', text(words.name)],
    ...(body === undefined ? [] : [[body, text(words[body])] as const]),
    ['mandates', counted(words.mandates)],
    ...form.groups.map(
      ({ id, title, options }) => [`groups.${id}`, coded(saying, said(title), options)] as const,
    ),
    ...questionsOf(form).flatMap((item) => ofQuestion(saying, item)),
  ];
}

function ofQuestion(saying: Saying, item: Question): Named {
  const { said } = saying;
  const column = `answers.${item.id}`;
  const title = said(item.title);
  return byType<Named>(item, {
    statement: (statement) => ofStatement(saying, statement),
    priorities: (priorities) => ofPriorities(saying, priorities),
    reaction: (reaction) => ofReaction(saying, reaction),
    choice: ({ several, options }) =>
      several ? ticks(saying, item, options) : [[column, coded(saying, title, options)]],
    text: () => [[column, text(label(title))]],
    number: () => [[column, counted(label(title))]],
    note: () => [],
  });
}

function ofStatement({ language, form, said, words }: Saying, item: Statement): Named {
  const scale = scaleOf(item);
  const title = said(item.title);
  const points = pointWords(
    { scale: scale.named ?? scale.labels ?? [], points: scale.points },
    language,
    form.languages,
  ).map((word, at) => [at + 1, word] as const);
  const noView = item.noView ? [[noViewCode, wordsIn(language).scales.noView] as const] : [];
  const answer: Meaning = {
    label: label(title),
    kind: 'number',
    measure: 'ordinal',
    values: [...points, ...noView].map(([value, word]) => [value, part(said(word))]),
    codes: new Map([
      ...(scale.stances ? stances.map((stance, at) => [stance, at + 1] as const) : []),
      ...(item.noView ? [['no-view', noViewCode] as const] : []),
    ]),
    ...(item.noView ? { missing: noViewCode } : {}),
  };
  const remark = item.remark ? [[`remarks.${item.id}`, text(label(title, words.remark))] as const] : [];
  return [[`answers.${item.id}`, answer], ...remark];
}

function ofPriorities(saying: Saying, item: Priorities): Named {
  const { said, words } = saying;
  const title = said(item.title);
  return byMethod<Named>(item, {
    rank: ({ places, options }) =>
      upTo(places).map((place) => [
        `answers.${item.id}.${place}`,
        coded(saying, title, options, words.place(place)),
      ]),
    points: ({ options }) =>
      options.map((option) => [`answers.${item.id}.${option.id}`, counted(label(title, said(option.title)))]),
    votes: ({ options }) => ticks(saying, item, options),
  });
}

function ofReaction(saying: Saying, item: Reaction): Named {
  const { said, words } = saying;
  const column = `answers.${item.id}`;
  const title = said(item.title);
  const { kinds } = item;
  if (!asksPoints(item)) return [[column, text(label(title))]];
  return upTo(item.several).flatMap((point) => [
    [`${column}.${point}`, text(label(title, words.point(point)))],
    ...(kinds === undefined
      ? []
      : [[`${column}.${point}.kind`, coded(saying, title, kinds, words.kind(point))] as const]),
  ]);
}

function ticks({ said, words }: Saying, item: Question, options: readonly Option[]): Named {
  return options.map(({ id, title }) => [
    `answers.${item.id}.${id}`,
    {
      label: label(said(item.title), said(title)),
      kind: 'number',
      measure: 'nominal',
      values: [
        [0, words.notChosen],
        [1, words.chosen],
      ],
    },
  ]);
}

function coded({ said }: Saying, title: string, options: readonly Option[], behind?: string): Meaning {
  return {
    label: label(title, behind),
    kind: 'number',
    measure: 'nominal',
    values: options.map((option, at) => [at + 1, part(said(option.title))]),
    codes: new Map(options.map(({ id }, at) => [id, at + 1])),
  };
}

function text(said: string): Meaning {
  return { label: said, kind: 'text', measure: 'nominal' };
}

function counted(said: string): Meaning {
  return { label: said, kind: 'number', measure: 'scale' };
}

/** The question and what of it is meant: of a question too long for a label the end is left out, never what is meant. */
function label(question: string, behind?: string): string {
  if (behind === undefined) return shortened(question, mostInLabel);
  const tail = ` – ${part(behind)}`;
  return shortened(question, mostInLabel - new TextEncoder().encode(tail).length) + tail;
}

function part(said: string): string {
  return shortened(said, mostInPart);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
