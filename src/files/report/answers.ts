// What was answered: statements, priorities and choices, each as a table of the figures in the document.
import type { DocumentChoice, DocumentPriorities, DocumentStatement } from '../../results/document.ts';
import { endsOf } from '../../results/ends.ts';
import { hasOwnWords } from '../../results/own-scale.ts';
import { isShownChoice, isShownOption, isShownStatement } from '../../results/shown.ts';
import { verdictNameOf } from '../../results/verdict-name.ts';
import { blocks, table } from './markdown.ts';
import { rankOrdersReport } from './rank-orders.ts';
import { askedSaid, type Reader, supportSaid } from './reader.ts';

/** A section under its title; '' when it has no rows. */
function section<Row>(
  title: string,
  lead: string,
  rows: readonly Row[],
  report: (row: Row) => string,
): string {
  return rows.length === 0 ? '' : blocks(`## ${title}`, lead, ...rows.map(report));
}

/** Every statement. */
export function statementsReport(reader: Reader): string {
  const { words, document } = reader;
  const { statements } = words;
  return section(statements.title, statements.lead, document.statements, (row) =>
    statementReport(reader, row),
  );
}

function statementReport(reader: Reader, row: DocumentStatement): string {
  const { words, document, said, support, measure } = reader;
  const { statements, evidence, parts, ranking } = words;
  const head = blocks(`### ${said(row.title)}`, askedSaid(reader, row));
  if (!isShownStatement(row)) return head;
  const columns = [row, ...row.byPart];
  const ends = endsOf(row, reader.pointLabels(row));
  // a statement that is ranked itself has its verdict there, by steps of support: by its own points it may be another
  const isRanked = document.form.ranksItems && document.implications.some(({ id }) => id === row.id);
  const notes = [
    ...(isRanked ? [] : [ranking.verdicts[hasOwnWords(row) ? 'scale' : 'stance'][verdictNameOf(row)]]),
    hasOwnWords(row)
      ? statements.meanScale(support(row.mean), ends.low, ends.high)
      : statements.mean(support(row.mean)),
    ...(row.agreement === null ? [] : [evidence.agreement(measure(row.agreement), 'answers')]),
    ...(row.polisConsensus === null ? [] : [statements.polis(measure(row.polisConsensus))]),
  ];
  return blocks(
    head,
    table(
      [statements.answer, statements.everybody, ...row.byPart.map(({ part }) => reader.partName(part))],
      [
        ...reader
          .pointLabels(row)
          .map((label, at) => [label, ...columns.map(({ counts }) => counts[at] ?? 0)]),
        [statements.noViewShort, ...columns.map(({ noView }) => noView)],
        [statements.total, ...columns.map(({ n, noView }) => n + noView)],
        [parts.support, support(row.mean), ...row.byPart.map((part) => supportSaid(reader, part))],
      ],
    ),
    notes.map((note) => (/[.:]$/.test(note) ? note : `${note}.`)).join(' '),
  );
}

/** Every question of priorities. */
export function prioritiesReport(reader: Reader): string {
  const { priorities } = reader.words;
  return section(priorities.title, '', reader.document.priorities, (row) => {
    const head = blocks(`### ${reader.said(row.title)}`, askedSaid(reader, row));
    if (row.n === null) return head;
    const orders = row.method === 'rank' ? rankOrdersReport(reader, row) : '';
    return blocks(head, baseSaid(reader, row, row.n), optionsOf(reader, row), orders);
  });
}

function baseSaid({ words: { priorities } }: Reader, row: DocumentPriorities, n: number): string {
  if (row.method === 'points') return `${priorities.pointsBase(n)} ${priorities.pointsValue}`;
  return row.method === 'votes'
    ? `${priorities.votesBase(n, row.votes)} ${priorities.votesValue}`
    : `${priorities.base(n)} ${priorities.valueMeans}`;
}

function optionsOf(reader: Reader, row: DocumentPriorities): string {
  const { words, said, support, percent } = reader;
  const { priorities, place } = words;
  const write = (
    heads: readonly string[],
    rows: readonly {
      readonly rank: number;
      readonly tied: boolean;
      readonly rankInterval: readonly [number, number] | null;
      readonly title: typeof row.title;
      readonly value: number;
      readonly cells: readonly (string | number)[];
    }[],
  ) =>
    table(
      [priorities.rank, priorities.option, ...heads, priorities.value],
      rows.map((option) => [
        place(option.rank, option.tied),
        `${said(option.title)}${intervalSaid(reader, option, rows.length)}`,
        ...option.cells,
        support(option.value),
      ]),
      2,
    );
  switch (row.method) {
    case 'rank': {
      const options = row.options.filter(isShownOption);
      const most = Math.max(0, ...options.map(({ places }) => places.length));
      const heads = Array.from({ length: most }, (_, at) => priorities.at(at + 1));
      return write(
        [...heads, priorities.placed],
        options.map((option) => ({
          ...option,
          cells: [...heads.map((_, at) => option.places[at] ?? 0), option.placed],
        })),
      );
    }
    case 'points':
      return write(
        [priorities.share, priorities.pointsSum, priorities.pointsPlaced],
        row.options
          .filter(isShownOption)
          .map((option) => ({ ...option, cells: [percent(option.share), option.pointsSum, option.placed] })),
      );
    case 'votes':
      return write(
        [priorities.placed],
        row.options.filter(isShownOption).map((option) => ({ ...option, cells: [option.placed] })),
      );
  }
}

/** Between which places an option could lie, behind its title. */
function intervalSaid(
  { words }: Reader,
  { rankInterval }: { readonly rankInterval: readonly [number, number] | null },
  last: number,
): string {
  return rankInterval === null ? '' : ` (${words.ranking.interval(...rankInterval, last)})`;
}

/** Every choice. */
export function choicesReport(reader: Reader): string {
  const { choices } = reader.words;
  return section(choices.title, choices.lead, reader.document.choices, (row) => choiceReport(reader, row));
}

function choiceReport(reader: Reader, row: DocumentChoice): string {
  const { words, said, document } = reader;
  const { choices, parts, statements } = words;
  const head = blocks(`### ${said(row.title)}`, askedSaid(reader, row));
  if (!isShownChoice(row)) return head;
  const columns = [row, ...row.byPart];
  return blocks(
    head,
    row.several ? choices.baseSeveral(row.n) : choices.base(row.n),
    table(
      [choices.option, statements.everybody, ...row.byPart.map(({ part }) => reader.partName(part))],
      [
        ...row.options.map(({ id, title }) => [said(title), ...columns.map(({ counts }) => counts[id] ?? 0)]),
        [parts.answered, ...columns.map(({ n }) => n)],
      ],
    ),
    row.byPart.length === 0 && document.parts.length > 0 ? parts.totalsOnly : '',
  );
}
