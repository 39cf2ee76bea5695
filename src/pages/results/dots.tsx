// The support of each part for each ranked thing on one axis, from everybody against to everybody in favour. Few parts
// have a shape and a line of their own; of many the two ends are named.
import type { Child } from 'hono/jsx';
import type { ByPart } from '../../results/document.ts';
import { supportAt } from './coordinates.ts';
import { Picture } from './picture.tsx';
import { type Reading, supportSaid } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, type ShownImplication } from './shown.ts';

/** Outlines around the origin, told apart by shape: disc, square, diamond, triangle, cross, two bars. */
export const partShapes = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-4.5-4.5h9v9h-9z',
  'M0-6L6 0L0 6L-6 0z',
  'M0-5.5L6 5H-6z',
  'M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z',
  'M-5-5h10v4h-10zM-5 1h10v4h-10z',
];
/** Height of the line of one part. */
export const PART_LINE = 13;

interface DotsProps {
  readonly reading: Reading;
  /** Rows that have figures by part. */
  readonly rows: readonly ShownImplication[];
  readonly table: Child;
}

export function Dots({ reading, rows, table }: DotsProps) {
  const { pictures, respondents } = reading.words;
  const finding = farthestSaid(reading, rows);
  return (
    <Picture
      reading={reading}
      title={respondents.table(reading.unit)}
      finding={finding}
      how="how.order"
      name="dot-plot"
      table={table}
    >
      <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        {partShapes.map((path, index) => (
          <symbol id={`dot-${index}`} overflow="visible">
            <path d={path} />
          </symbol>
        ))}
      </svg>
      {reading.namesParts ? null : <Legend reading={reading} />}
      <svg class="dots__axis" role="img">
        <title>{finding}</title>
        <text y="13">{pictures.allAgainst}</text>
        <text x="50%" y="13" text-anchor="middle">
          0
        </text>
        <text x="100%" y="13" text-anchor="end">
          {pictures.allFor}
        </text>
      </svg>
      <ul class="dots">
        {rows.map((row) => (
          <Row reading={reading} row={row} />
        ))}
      </ul>
    </Picture>
  );
}

/** Which shape is which part, in the order of the lines. */
function Legend({ reading }: { reading: Reading }) {
  return (
    <ul class="legend">
      {reading.document.parts.map(({ id }, index) => (
        <li>
          <svg class="legend__mark" aria-hidden="true" focusable="false">
            <use href={`#dot-${index}`} x="7" y="7" />
          </svg>
          {reading.partHead(id)}
        </li>
      ))}
    </ul>
  );
}

function Row({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const answered = row.byPart.filter(({ n }) => n > 0);
  const x = (part: ByPart) => `${supportAt(part)}%`;
  const y = (index: number) => (reading.namesParts ? 0 : index) * PART_LINE + PART_LINE / 2;
  const height = (reading.namesParts ? 1 : row.byPart.length) * PART_LINE;
  return (
    <li>
      <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
        <Said reading={reading} text={row.title} />
      </a>
      <svg class="dots__drawing" height={height} aria-hidden="true" focusable="false">
        <line class="dots__zero" x1="50%" x2="50%" y2="100%" />
        {row.byPart.map((part, index) =>
          part.n === 0 ? null : (
            <>
              {reading.namesParts ? null : (
                <line class="dots__line" x1="50%" x2={x(part)} y1={y(index)} y2={y(index)} />
              )}
              <use href={`#dot-${reading.namesParts ? 0 : index}`} x={x(part)} y={y(index)} />
            </>
          ),
        )}
      </svg>
      <span class="dots__said">{endsSaid(reading, answered)}</span>
    </li>
  );
}

/** The two ends of a row by name. */
export function endsSaid(reading: Reading, parts: readonly ByPart[]): string {
  const { pictures, respondents } = reading.words;
  const [low, high] = endsOf(parts);
  if (low === undefined || high === undefined) return '';
  const said = (part: ByPart) => {
    const alike = parts.filter((other) => meanOf(other) === meanOf(part)).length;
    const who = alike === 1 ? reading.partShort(part.part) : respondents.counted(reading.unit, alike);
    return pictures.supportOf(who, supportSaid(reading, part));
  };
  return meanOf(low) === meanOf(high)
    ? pictures.sameSupport(reading.unit, supportSaid(reading, low))
    : pictures.fromTo(said(low), said(high));
}

/** Where parts differ most: by the variance of their supports, so that one far from twelve alike is little. */
export function farthestSaid(reading: Reading, rows: readonly ShownImplication[]): string {
  const { pictures } = reading.words;
  const apart = rows.map((row) => {
    const parts = row.byPart.filter(({ n }) => n > 0);
    const means = parts.map(meanOf);
    const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
    return { row, parts, spread: means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / means.length };
  });
  const farthest = apart.toSorted((a, b) => b.spread - a.spread)[0];
  // equal means that are no whole numbers may differ in their last digits
  return farthest === undefined || !(farthest.spread > 1e-9)
    ? pictures.allAlike(reading.unit)
    : pictures.farthest(reading.unit, reading.quoted(farthest.row.title), endsSaid(reading, farthest.parts));
}

function endsOf(parts: readonly ByPart[]): readonly [ByPart | undefined, ByPart | undefined] {
  const sorted = parts.toSorted((a, b) => meanOf(a) - meanOf(b));
  return [sorted[0], sorted.at(-1)];
}

function meanOf({ sum, n }: ByPart): number {
  return sum / n;
}
