// The support of each part for each ranked thing on one axis. Few parts have a shape and a line of their own.
import { supportAt } from '../results/coordinates.ts';
import { endsSaid, farthestSaid, PART_LINE, partShapes } from '../results/dots.tsx';
import { rowsByPart } from '../results/parts.tsx';
import type { Reading } from '../results/reading.ts';
import type { ShownImplication } from '../results/shown.ts';
import { type Block, beside, Label, legend, measured, row, sizes, stacked, text } from './block.tsx';
import { ink, line, quiet, sideColour } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';

const titles = 280;
const plot = { x: 310, width: 370 };
const strong = 5;

/** The dots; undefined where no row has figures by part. */
export function dotPlotDrawing(reading: Reading): Drawing | undefined {
  const rows = rowsByPart(reading);
  if (rows.length === 0) return undefined;
  const { parts } = reading.document;
  const said = ({ id }: { readonly id: string }) => reading.partHead(id);
  return {
    title: reading.words.respondents.table(reading.unit),
    finding: farthestSaid(reading, rows),
    drawn: stacked([
      ...(reading.namesParts
        ? []
        : [
            legend(
              parts.map((part, index) => ({ said: said(part), mark: <Shape index={index} /> })),
              ordinaryWidth,
            ),
          ]),
      beside([plot.x, axis(reading)]),
      ...rows.map((each) =>
        row(
          ordinaryWidth,
          beside(
            [
              0,
              text(reading.plain(each.title), {
                size: sizes.body,
                width: titles,
                lead: reading.words.place(each.rank, each.tied),
              }),
            ],
            [plot.x, stacked([dots(reading, each), endsOf(reading, each)], 2)],
          ),
        ),
      ),
    ]),
  };
}

function Shape({ index }: { index: number }) {
  return <path d={partShapes[index]} fill={sideColour('for', strong)} />;
}

function axis({ words: { pictures } }: Reading): Block {
  return {
    height: 18,
    drawn: (
      <>
        <Label x={0} y={13} fill={quiet}>
          {pictures.allAgainst}
        </Label>
        <Label x={plot.width / 2} y={13} anchor="middle" fill={quiet}>
          0
        </Label>
        <Label x={plot.width} y={13} anchor="end" fill={quiet}>
          {pictures.allFor}
        </Label>
      </>
    ),
  };
}

function dots({ namesParts }: Reading, { byPart }: ShownImplication): Block {
  const at = measured(plot.width);
  const height = (namesParts ? 1 : byPart.length) * PART_LINE;
  const middle = plot.width / 2;
  return {
    height,
    drawn: (
      <g class="dots__drawing">
        {namesParts ? <path d={`M0 ${height / 2}H${plot.width}`} stroke={line} /> : null}
        <path d={`M${middle} 0V${height}`} stroke={ink} />
        {byPart.map((part, index) => {
          if (part.n === 0) return null;
          const x = at(supportAt(part));
          const y = (namesParts ? 0 : index) * PART_LINE + PART_LINE / 2;
          return (
            <>
              {namesParts ? null : <path d={`M${middle} ${y}H${x}`} stroke={line} stroke-width="2" />}
              <g class="dot" transform={`translate(${x} ${y})`}>
                <Shape index={namesParts ? 0 : index} />
              </g>
            </>
          );
        })}
      </g>
    ),
  };
}

function endsOf(reading: Reading, { byPart }: ShownImplication): Block {
  const answered = byPart.filter(({ n }) => n > 0);
  return text(endsSaid(reading, answered), { size: sizes.small, width: plot.width, fill: quiet });
}
