// Priorities: what was put first, what got most points, what was chosen most, as a table with a bar in each row.
import type { Child } from 'hono/jsx';
import type { DocumentOption, DocumentPriorities, PlaceFigures } from '../../results/document.ts';
import { AskedOfSome, WithheldRow } from './asked.tsx';
import { RankOrders } from './rank-orders.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownOption, type ShownOption } from './shown.ts';
import { Scrolling } from './tables.tsx';

export function Priorities({ reading }: { reading: Reading }) {
  const rows = reading.document.priorities;
  if (rows.length === 0) return null;
  const { priorities } = reading.words;
  const methods = new Set(rows.map(({ method }) => method));
  return (
    <section id="priorities" aria-labelledby="priorities-title">
      <h2 class="govuk-heading-l" id="priorities-title">
        {priorities.title}
      </h2>
      {[...methods].map((method) => (
        <p class="govuk-body">{explained(reading, method)}</p>
      ))}
      {rows.map((row) => (
        <Question reading={reading} row={row} />
      ))}
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

/** The options of one row by its method: the columns that fit it, and what its bar is made of. */
function Options({ reading, row }: { reading: Reading; row: DocumentPriorities }) {
  const { priorities } = reading.words;
  const table = { reading, item: row.id };
  const title = reading.plain(row.title);
  switch (row.method) {
    case 'rank':
      return (
        <OptionsTable
          {...table}
          caption={priorities.table(title)}
          options={row.options.filter(isShownOption)}
          columns={placeColumns(reading, row.options)}
          shares={({ places, n }) => places.map((count) => count / n)}
        />
      );
    case 'points':
      return (
        <OptionsTable
          {...table}
          caption={priorities.pointsTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[
            { heading: priorities.share, cell: ({ share }) => `${reading.percent(share)}%` },
            { heading: priorities.pointsSum, cell: ({ pointsSum }) => pointsSum },
            { heading: priorities.pointsPlaced, cell: ({ placed }) => placed },
          ]}
          shares={({ share }) => [share]}
        />
      );
    case 'votes':
      return (
        <OptionsTable
          {...table}
          caption={priorities.votesTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[{ heading: priorities.placed, cell: ({ placed }) => placed }]}
          shares={({ placed, n }) => [placed / n]}
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

/**
 * A table with a row an option, in the order of the document.
 * @param props.shares widths of the pieces of an option's bar, 0 … 1 of everybody or everything; the first darkest
 */
function OptionsTable<Option extends ShownOption>(props: {
  reading: Reading;
  item: string;
  caption: string;
  options: readonly Option[];
  columns: readonly Column<Option>[];
  shares: (option: Option) => readonly number[];
}) {
  const { reading, caption, columns } = props;
  const { priorities, place, ranking } = reading.words;
  const last = props.options.length;
  const isIndistinct = props.options.every(({ rankInterval }) => rankInterval?.join() === `1,${last}`);
  return (
    <Scrolling label={caption}>
      <table class="figures figures--places">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{priorities.rank}</th>
            <th scope="col">{priorities.option}</th>
            {columns.map(({ heading }) => (
              <th scope="col">{heading}</th>
            ))}
            <th scope="col">{priorities.value}</th>
          </tr>
        </thead>
        <tbody>
          {props.options.map((option) => (
            <tr id={anchor.option(props.item, option.id)}>
              <td class="figures__place">{place(option.rank, option.tied)}</td>
              <th scope="row">
                <Said reading={reading} text={option.title} />
                <SharesBar shares={props.shares(option)} />
                {option.rankInterval === null || isIndistinct ? null : (
                  <span class="small-print">
                    {ranking.interval(option.rankInterval[0], option.rankInterval[1], last)}
                  </span>
                )}
              </th>
              {columns.map(({ cell }) => (
                <td>{cell(option)}</td>
              ))}
              <td>{reading.support(option.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function SharesBar({ shares }: { shares: readonly number[] }) {
  let left = 0;
  return (
    <svg class="bar bar--places" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height="100%" />
      {shares.map((share, index) => {
        const x = left;
        left += share;
        return share === 0 ? null : (
          <rect
            class={`bar__for-${Math.max(1, 5 - 2 * index)}`}
            x={perCent(x)}
            width={perCent(share)}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

function perCent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
