// Priorities: what was put first, what got most points, what was chosen most, as a table with a bar in each row.
import type { Child } from 'hono/jsx';
import type { DocumentOption, DocumentPriorities, PlaceFigures } from '../../results/document.ts';
import { AskedOfSome, WithheldRow } from './asked.tsx';
import { pieceShade, piecesOf } from './coordinates.ts';
import { type OptionBars, optionBarsOf } from './option-bars.ts';
import { How, PictureAlong } from './picture.tsx';
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
  const drawn = optionBarsOf(reading, row);
  return (
    <div class="priorities" id={anchor.priorities(row.id)}>
      <h3 class="row-title">
        <Said reading={reading} text={row.title} />
      </h3>
      <AskedOfSome reading={reading} id={row.id} />
      {drawn === undefined ? (
        <WithheldRow reading={reading} id={row.id} />
      ) : (
        <>
          <p class="small-print">{drawn.base}</p>
          <OptionList reading={reading} row={row} drawn={drawn} />
          {row.method === 'rank' ? <RankOrders reading={reading} row={row} /> : null}
          <PictureAlong reading={reading} name={`priorities.${row.id}`} of={reading.plain(row.title)} />
        </>
      )}
    </div>
  );
}

/** The numbers of the bars, and of what they are made: the columns that fit the method. */
function OptionsTable({ reading, row }: { reading: Reading; row: DocumentPriorities }) {
  const { priorities } = reading.words;
  const title = reading.plain(row.title);
  switch (row.method) {
    case 'rank':
      return (
        <TableOf
          reading={reading}
          caption={priorities.table(title)}
          options={row.options.filter(isShownOption)}
          columns={placeColumns(reading, row.options)}
        />
      );
    case 'points':
      return (
        <TableOf
          reading={reading}
          caption={priorities.pointsTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[
            { heading: priorities.share, cell: ({ share }) => `${reading.percent(share)}%` },
            { heading: priorities.pointsSum, cell: ({ pointsSum }) => pointsSum },
            { heading: priorities.pointsPlaced, cell: ({ placed }) => placed },
          ]}
        />
      );
    case 'votes':
      return (
        <TableOf
          reading={reading}
          caption={priorities.votesTable(title)}
          options={row.options.filter(isShownOption)}
          columns={[{ heading: priorities.placed, cell: ({ placed }) => placed }]}
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

interface OptionListProps {
  readonly reading: Reading;
  readonly row: DocumentPriorities;
  readonly drawn: OptionBars;
}

/** The options in the order of the document: a bar each, and the numbers in a table. */
function OptionList({ reading, row, drawn }: OptionListProps) {
  const { place, pictures, evidence } = reading.words;
  return (
    <>
      <p class="picture__finding">{drawn.finding}</p>
      {drawn.pieces.length === 0 ? null : <PiecesLegend pieces={drawn.pieces} />}
      <ol class="options">
        {drawn.bars.map(({ option, shares, said }) => (
          <li id={anchor.option(row.id, option.id)}>
            <span class="options__title">
              <span class="rows__place">{place(option.rank, option.tied)}</span>{' '}
              <Said reading={reading} text={option.title} />
            </span>
            <span class="options__drawn">
              <SharesBar shares={shares} />
              {said}
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
        <OptionsTable reading={reading} row={row} />
      </details>
    </>
  );
}

/** Which shade is which piece. */
function PiecesLegend({ pieces }: { pieces: readonly string[] }) {
  return (
    <ul class="legend">
      {pieces.map((piece, index) => (
        <li>
          <svg class="legend__mark" aria-hidden="true" focusable="false">
            <rect class={`bar__for-${pieceShade(index)}`} width="14" height="14" />
          </svg>
          {piece}
        </li>
      ))}
    </ul>
  );
}

interface TableProps<Option extends ShownOption> {
  readonly reading: Reading;
  readonly caption: string;
  readonly options: readonly Option[];
  readonly columns: readonly Column<Option>[];
}

function TableOf<Option extends ShownOption>({ reading, caption, options, columns }: TableProps<Option>) {
  const { priorities, place } = reading.words;
  return (
    <Figures
      caption={caption}
      corner={priorities.option}
      columns={[priorities.rank, ...columns.map(({ heading }) => heading), priorities.value]}
      rows={options.map((option) => ({
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
  return (
    <svg class="bar bar--count" aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height="100%" />
      {piecesOf(shares).map(({ index, x, width }) => (
        <rect class={`bar__for-${pieceShade(index)}`} x={`${x}%`} width={`${width}%`} height="100%" />
      ))}
    </svg>
  );
}
