// The order: each place with between which places it could lie, and the support, each on one scale for all.
import { sidesByOf } from '../../results/own-scale.ts';
import { reachOf } from '../results/bar.ts';
import { placeAt, tickAt } from '../results/coordinates.ts';
import { headlineOf, thingOf } from '../results/headline.ts';
import { drawsPlacesOf, unfoldedRows } from '../results/ranking.tsx';
import type { Reading } from '../results/reading.ts';
import { outOfSaid, verdictSaid } from '../results/row-said.ts';
import { isShownImplication, type ShownImplication } from '../results/shown.ts';
import { stackOfImplication } from '../results/stack.ts';
import { barAxis, divergingBar } from './bars.tsx';
import { type Block, beside, Label, measured, row, sizes, stacked, text } from './block.tsx';
import { accent, line, quiet, range } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';

/** Where the places begin and the bars, and how wide each is. */
const places = { x: 300, width: 130 };
const bars = { x: 460, width: 220 };

/** The ranked rows; undefined where none has a place. */
export function rankingDrawing(reading: Reading): Drawing | undefined {
  const { document, words, language } = reading;
  const shown = document.implications.filter(isShownImplication);
  if (shown.length === 0) return undefined;
  const { ranking } = words;
  const rows = shown.slice(0, unfoldedRows(reading, shown));
  const reach = reachOf(shown.map(stackOfImplication));
  const drawsPlaces = drawsPlacesOf(shown);
  const [first = '', ...rest] = words.headlineSentences(headlineOf(document, language));
  return {
    title: document.form.ranksItems ? ranking.titleItems : ranking.title,
    finding: [first, ...rest].join(' '),
    drawn: stacked([
      beside(...(drawsPlaces ? [[places.x, placesAxis(reading, shown.length)] as const] : []), [
        bars.x,
        barAxis(reach, bars.width, {
          against: words.sides.against,
          inFavour: words.sides.for,
          middle: words.pictures.neither,
        }),
      ]),
      ...rows.map((each) =>
        row(
          ordinaryWidth,
          beside(
            [0, titleOf(reading, each, drawsPlaces)],
            ...(drawsPlaces ? [[places.x, placeOf(reading, each, shown.length)] as const] : []),
            [
              bars.x,
              stacked([
                divergingBar(stackOfImplication(each), reach, bars.width, sidesByOf(document, each)),
                text(outOfSaid(reading, each), { size: sizes.small, width: bars.width, fill: quiet }),
              ]),
            ],
          ),
        ),
      ),
      ...(rows.length === shown.length
        ? []
        : [
            text(words.pictures.firstOf(rows.length, shown.length, thingOf(document)), {
              size: sizes.small,
              width: ordinaryWidth,
              fill: quiet,
            }),
          ]),
    ]),
  };
}

function titleOf(reading: Reading, each: ShownImplication, drawsPlaces: boolean): Block {
  const { place } = reading.words;
  const width = (drawsPlaces ? places.x : bars.x) - 20;
  return stacked([
    text(reading.plain(each.title), { size: sizes.body, width, lead: place(each.rank, each.tied) }),
    text(verdictSaid(reading, each), { size: sizes.small, width, fill: quiet }),
  ]);
}

function placesAxis({ words }: Reading, last: number): Block {
  return {
    height: 18,
    drawn: (
      <>
        <Label x={0} y={13} fill={quiet}>
          {words.place(1, false)}
        </Label>
        <Label x={places.width / 2} y={13} anchor="middle" fill={quiet}>
          {words.pictures.place}
        </Label>
        <Label x={places.width} y={13} anchor="end" fill={quiet}>
          {words.place(last, false)}
        </Label>
      </>
    ),
  };
}

/** A place on the scale of all, and the same in words. */
function placeOf({ words }: Reading, { rank, rankInterval }: ShownImplication, last: number): Block {
  if (rankInterval === null) return { height: 0, drawn: null };
  const at = measured(places.width);
  const { dot, x, width } = placeAt(rank, rankInterval, last);
  const ticks = Array.from({ length: last }, (_, index) => `M${at(tickAt(index, last))} 0V14`).join('');
  return stacked([
    {
      height: 17,
      drawn: (
        <g class="places">
          <path d={ticks} stroke={line} />
          <rect class="places__range" x={at(x)} width={at(width)} y="3" height="8" rx="4" fill={range} />
          <circle class="places__dot" cx={at(dot)} cy="7" r="5" fill={accent} />
        </g>
      ),
    },
    text(words.ranking.interval(...rankInterval, last), {
      size: sizes.small,
      width: places.width + 20,
      fill: quiet,
    }),
  ]);
}
