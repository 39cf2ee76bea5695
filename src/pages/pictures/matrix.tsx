// Ranked things by parts: whether each part is for, against or neither, told by sign and shape.
import type { Child } from 'hono/jsx';
import { matrixOf, type Sign } from '../results/matrix.tsx';
import { rowsByPart } from '../results/parts.tsx';
import type { Reading } from '../results/reading.ts';
import { type Block, beside, Label, legend, row, sizes, stacked, text } from './block.tsx';
import { ink, paper, quiet, sideColour } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';
import { widthOf } from './lines.ts';

const titles = 290;
const columns = { x: 310, least: 24, most: 110 };

const strong = 5;
const marks = {
  for: (
    <g class="sign sign--for" stroke={paper} stroke-width="2">
      <circle r="9" fill={sideColour('for', strong)} stroke="none" />
      <path d="M-5 0H5M0-5V5" />
    </g>
  ),
  against: (
    <g class="sign sign--against" stroke={sideColour('against', strong)} stroke-width="2">
      <rect x="-8" y="-8" width="16" height="16" fill="none" />
      <path d="M-4 0H4" />
    </g>
  ),
  between: <path class="sign sign--between" d="M-5-3H5M-5 3H5" stroke={quiet} stroke-width="2" />,
  none: <circle class="sign sign--none" r="2" fill={quiet} />,
};

const nothing = { stand: 'none', point: null } as const;

/** A side by its mark, an answer by its number: full above the middle of the scale, else a ring. */
function markOf({ stand, point }: Pick<Sign, 'stand' | 'point'>): Child {
  if (point === null) return marks[stand];
  const isFull = stand === 'for';
  return (
    <g class={`sign sign--point-${stand}`}>
      <circle r="9" fill={isFull ? sideColour('for', strong) : paper} stroke={isFull ? 'none' : quiet} />
      <Label x={0} y={4.5} anchor="middle" bold fill={isFull ? paper : ink}>
        {point + 1}
      </Label>
    </g>
  );
}

/** The matrix; undefined where no row has figures by part. */
export function matrixDrawing(reading: Reading): Drawing | undefined {
  const rows = rowsByPart(reading);
  if (rows.length === 0) return undefined;
  const { title, finding, signs, legend: explained } = matrixOf(reading, rows);
  const { parts } = reading.document;
  const space = (ordinaryWidth - columns.x) / parts.length;
  const column = Math.max(columns.least, Math.min(columns.most, space));
  const width = Math.max(ordinaryWidth, columns.x + parts.length * column);
  const middle = (index: number) => columns.x + (index + 0.5) * column;
  const names = parts.map(({ id }) => reading.partName(id));
  const fits = names.every((name) =>
    name.split(/\s+/).every((word) => widthOf(word, { size: sizes.small }) <= column - 8),
  );
  return {
    title,
    finding,
    width,
    drawn: stacked([
      legend(
        explained.map((sign) => ({ mark: markOf(sign), said: sign.said })),
        width,
      ),
      ...(fits ? [] : [lettersLegend(names, width)]),
      fits ? namedHeads(names, column) : letteredHeads(names, middle),
      ...rows.map((each, at) =>
        row(
          width,
          beside(
            [
              0,
              text(reading.plain(each.title), {
                size: sizes.body,
                width: titles,
                lead: reading.words.place(each.rank, each.tied),
              }),
            ],
            [
              0,
              {
                height: 20,
                drawn: parts.map(({ id }, index) => (
                  <g transform={`translate(${Math.round(middle(index))} 10)`}>
                    {markOf(signs[at]?.get(id) ?? nothing)}
                  </g>
                )),
              },
            ],
          ),
        ),
      ),
    ]),
  };
}

/** Names over their columns, all ending right above the first row. */
function namedHeads(names: readonly string[], column: number): Block {
  const heads = names.map((name) =>
    text(name, { size: sizes.small, width: column - 8, fill: quiet, centred: true }),
  );
  const height = Math.max(...heads.map((head) => head.height));
  return {
    height: height + 4,
    drawn: heads.map((head, index) => (
      <g transform={`translate(${Math.round(columns.x + index * column) + 4} ${height - head.height})`}>
        {head.drawn}
      </g>
    )),
  };
}

function letteredHeads(names: readonly string[], middle: (index: number) => number): Block {
  return {
    height: 20,
    drawn: names.map((_, index) => (
      <Label x={middle(index)} y={13} anchor="middle" bold>
        {letterOf(index)}
      </Label>
    )),
  };
}

function lettersLegend(names: readonly string[], width: number): Block {
  return legend(
    names.map((said, index) => ({
      said,
      mark: (
        <Label x={0} y={4} anchor="middle" bold fill={ink}>
          {letterOf(index)}
        </Label>
      ),
    })),
    width,
  );
}

/** A … Z, then AA, AB …, as the columns of a spreadsheet. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
