// Priorities: what was put first, what got most points, what was chosen most, as a table with a bar in each row.
import type { Child } from 'hono/jsx';
import type { DocumentOption, DocumentPriorities, PlaceFigures } from '../../results/document.ts';
import { AskedOfSome, WithheldRow } from './asked.tsx';
import { perCent } from './bar.ts';
import { How } from './picture.tsx';
import { RankOrders } from './rank-orders.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownOption, type ShownOption } from './shown.ts';
import { Figures } from './tables.tsx';

export function Priorities({ reading }: { reading: Reading }) {
  const rows = reading.document.priorities;
  if (rows.length === 0) return null;
  const { priorities } = reading.words;
  return (
    <section id="priorities" aria-labelledby="priorities-title">
      <h2 class="govuk-heading-l" id="priorities-title">
        {priorities.title}
      </h2>
      {rows.map((row) => (
        <Question reading={reading} row={row} />
      ))}
      <How reading={reading} of={priorities.title} to="how.order" />
    </section>
  );
}

/** What the columns of a method's table say. */
function explained({ words: { priorities } }: Reading, method: DocumentPriorities['method']): string {
  const said = {
    rank: [priorities.lead, priorities.valueMeans],
    points: [priorities.pointsLead, priorities.pointsValue],
    votes: [priorities.votesLead, priorities.votesValue],
  };
  return said[method].join(' ');
}

function Question({ reading, row }: { reading: Reading; row: DocumentPriorities }) {
  return (
    <div class="priorities" id={anchor.priorities(row.id)}>
      <h3 class="row-title">
        <Said reading={reading} text={row.title} />
      </h3>
      <AskedOfSome reading={reading} id={row.id} />
      {row.n === null ? (
        <WithheldRow reading={reading} id={row.id} />
      ) : (
        <>
          <p class="small-print">{baseSaid(reading, row, row.n)}</p>
          <Options reading={reading} row={row} />
          {row.method === 'rank' ? <RankOrders reading={reading} row={row} /> : null}
        </>
      )}
    </div>
  );
}

function baseSaid({ words: { priorities } }: Reading, row: DocumentPriorities, n: number): string {
  if (row.method === 'points') return priorities.pointsBase(n);
  return row.method === 'votes' ? priorities.votesBase(n, row.votes) : priorities.base(n);
}

/** The options of one row by its method: what is drawn and said of each, and the columns of the table that fit it. */
function Options({ reading, row }: { reading: Reading; row: DocumentPriorities }) {
  const { priorities } = reading.words;
  const props = { reading, row };
  const title = reading.plain(row.title);
  switch (row.method) {
    case 'rank':
      return (
        <OptionList
          {...props}
          caption={priorities.table(title)}
          options={row.options.filter(isShownOption)}
          columns={placeColumns(reading, row.options)}
          shares={({ places, n }) => places.map((count) => count / n)}
          said={({ places }) =>
            places.map((count, index) => priorities.times(count, priorities.at(index + 1))).join(' · ')
          }
          finding={({ placed, n }) => priorities.chosenBy(placed, n)}
        />
      );
    case 'points':
      return (
        <OptionList
          {...props}
          caption={priorities.pointsTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[
            { heading: priorities.share, cell: ({ share }) => `${reading.percent(share)}%` },
            { heading: priorities.pointsSum, cell: ({ pointsSum }) => pointsSum },
            { heading: priorities.pointsPlaced, cell: ({ placed }) => placed },
          ]}
          shares={({ share }) => [share]}
          said={({ share }) => priorities.ofPoints(reading.percent(share))}
          finding={({ share }) => priorities.ofPoints(reading.percent(share))}
        />
      );
    case 'votes':
      return (
        <OptionList
          {...props}
          caption={priorities.votesTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[{ heading: priorities.placed, cell: ({ placed }) => placed }]}
          shares={({ placed, n }) => [placed / n]}
          said={({ placed, n }) => priorities.chosenBy(placed, n)}
          finding={({ placed, n }) => priorities.chosenBy(placed, n)}
        />
      );
  }
}

interface Column<Option> {
  readonly heading: Child;
  readonly cell: (option: Option) => string | number;
}

/** A column a place, and one for how many placed an option at all. */
function placeColumns(
  { words: { priorities } }: Reading,
  options: readonly DocumentOption<PlaceFigures>[],
): readonly Column<PlaceFigures>[] {
  const most = Math.max(0, ...options.filter(isShownOption).map(({ places }) => places.length));
  const places = Array.from({ length: most }, (_, index) => ({
    heading: <abbr title={priorities.atLong(index + 1)}>{priorities.at(index + 1)}</abbr>,
    cell: (option: PlaceFigures) => option.places[index] ?? 0,
  }));
  return [...places, { heading: priorities.placed, cell: ({ placed }) => placed }];
}

interface OptionListProps<Option extends ShownOption> {
  readonly reading: Reading;
  readonly row: DocumentPriorities;
  readonly caption: string;
  readonly options: readonly Option[];
  readonly columns: readonly Column<Option>[];
  /** Widths of the pieces of an option's bar, 0 … 1 of everybody or everything; the first darkest. */
  readonly shares: (option: Option) => readonly number[];
  /** The same in words, beside the bar. */
  readonly said: (option: Option) => string;
  /** What is told of the option that stands first. */
  readonly finding: (option: Option) => string;
}

/** The options in the order of the document: a bar each, and the numbers in a table. */
function OptionList<Option extends ShownOption>(props: OptionListProps<Option>) {
  const { reading, row, options } = props;
  const { place, ranking, pictures, evidence } = reading.words;
  const last = options.length;
  const isIndistinct = options.every(({ rankInterval }) => rankInterval?.join() === `1,${last}`);
  const finding = findingOf(props, isIndistinct);
  return (
    <>
      <p class="picture__finding">{finding}</p>
      {row.method === 'rank' ? <PlacesLegend reading={reading} options={row.options} /> : null}
      <ol class="options">
        {options.map((option) => (
          <li id={anchor.option(row.id, option.id)}>
            <span class="options__title">
              <span class="rows__place">{place(option.rank, option.tied)}</span>{' '}
              <Said reading={reading} text={option.title} />
            </span>
            <span class="options__drawn">
              <SharesBar shares={props.shares(option)} />
              {[
                props.said(option),
                ...(option.rankInterval === null || isIndistinct
                  ? []
                  : [ranking.interval(...option.rankInterval, last)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <details>
        <summary>
          {pictures.table}
          <span class="govuk-visually-hidden"> {evidence.of(reading.plain(row.title))}</span>
        </summary>
        <p class="small-print">{explained(reading, row.method)}</p>
        <OptionsTable {...props} />
      </details>
    </>
  );
}

/** What stands first, by how much, and whether that is sure. */
function findingOf<Option extends ShownOption>(
  { reading, options, finding }: OptionListProps<Option>,
  isIndistinct: boolean,
): string {
  const { priorities } = reading.words;
  const first = options.filter(({ rank }) => rank === 1);
  const [only] = first;
  if (only === undefined) return '';
  const isSure = first.every(({ rankInterval }) => rankInterval === null || rankInterval[1] <= first.length);
  const how = isIndistinct && options.length > 1 ? 'indistinct' : isSure ? 'sure' : 'unsure';
  const names = first.map(({ title }) => reading.quoted(title));
  return priorities.finding(
    reading.words.list(names),
    names.length,
    names.length === 1 ? finding(only) : '',
    how,
  );
}

/** Which shade is which place. */
function PlacesLegend({
  reading,
  options,
}: {
  reading: Reading;
  options: readonly DocumentOption<PlaceFigures>[];
}) {
  const most = Math.max(0, ...options.filter(isShownOption).map(({ places }) => places.length));
  return (
    <ul class="legend">
      {Array.from({ length: most }, (_, index) => (
        <li>
          <svg class="legend__mark" aria-hidden="true" focusable="false">
            <rect class={shadeOf(index)} width="14" height="14" />
          </svg>
          {reading.words.priorities.atLong(index + 1)}
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the bars, and of what they are made. */
function OptionsTable<Option extends ShownOption>(props: OptionListProps<Option>) {
  const { reading, caption, columns } = props;
  const { priorities, place } = reading.words;
  return (
    <Figures
      caption={caption}
      corner={priorities.option}
      columns={[priorities.rank, ...columns.map(({ heading }) => heading), priorities.value]}
      rows={props.options.map((option) => ({
        name: <Said reading={reading} text={option.title} />,
        cells: [
          place(option.rank, option.tied),
          ...columns.map(({ cell }) => cell(option)),
          reading.support(option.value),
        ],
      }))}
    />
  );
}

function SharesBar({ shares }: { shares: readonly number[] }) {
  let left = 0;
  return (
    <svg class="bar bar--count" aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height="100%" />
      {shares.map((share, index) => {
        const x = left;
        left += share;
        return share === 0 ? null : (
          <rect class={shadeOf(index)} x={`${perCent(x)}%`} width={`${perCent(share)}%`} height="100%" />
        );
      })}
    </svg>
  );
}

/** The first darkest. */
function shadeOf(index: number): string {
  return `bar__for-${Math.max(1, 5 - 2 * index)}`;
}
