// Parts by ranked things: whether each is for, against or neither, told by sign and shape, and by a word to who listens.
// Where a row rests on a scale of the form's own words, the number of the answer stands there.
import { sidesByOf } from '../../results/own-scale.ts';
import { type Stand, standingsOf } from '../../results/stands.ts';
import { decimal } from '../../words/number.ts';
import { Picture } from './picture.tsx';
import type { Reading } from './reading.ts';
import { standingSaid } from './row-said.ts';
import type { ShownImplication } from './shown.ts';
import { Scrolling } from './tables.tsx';

const glyphs = { for: '+', against: '−', between: '=', none: '·' } as const;

/** What stands in a cell, and what it means. */
export interface Sign {
  readonly stand: Stand;
  /** The answer on the scale, in printed order from 0; null where a side is told. */
  readonly point: number | null;
  readonly said: string;
}

/** `rows`: those that have figures by part. */
export function Matrix({ reading, rows }: { reading: Reading; rows: readonly ShownImplication[] }) {
  const { document, words, unit } = reading;
  const { pictures, respondents, place } = words;
  const { title, finding, signs, legend } = matrixOf(reading, rows);
  return (
    <Picture reading={reading} title={title} finding={finding} how="how.parts" name="matrix">
      <ul class="legend">
        {legend.map((sign) => (
          <li>
            <Drawn sign={sign} />
            {sign.said}
          </li>
        ))}
      </ul>
      <p class="small-print">{pictures.numbers}</p>
      <Scrolling label={title}>
        <table class="matrix">
          <caption class="govuk-visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{respondents.part(unit)}</th>
              {rows.map(({ rank, tied, title: of }) => (
                <th scope="col">
                  <span aria-hidden="true">{rank}</span>
                  <span class="govuk-visually-hidden">
                    {place(rank, tied)}: {reading.plain(of)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {document.parts.map(({ id }) => (
              <tr>
                <th scope="row">{reading.partHead(id)}</th>
                {signs.map((row) => {
                  const { none } = respondents.stands.stance;
                  const sign = row.get(id) ?? { stand: 'none', point: null, said: none };
                  return (
                    <td>
                      <Drawn sign={sign} />
                      <span class="govuk-visually-hidden">{sign.said}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </Picture>
  );
}

function Drawn({ sign: { stand, point } }: { sign: Sign }) {
  return (
    <span class={point === null ? `sign sign--${stand}` : `sign sign--point-${stand}`} aria-hidden="true">
      {point === null ? glyphs[stand] : point + 1}
    </span>
  );
}

/** What a matrix shows: the sign of each part on each row, what that finds, and what its signs mean. */
export function matrixOf(reading: Reading, rows: readonly ShownImplication[]) {
  const { document, words, unit } = reading;
  const points = pointsInCommon(reading, rows);
  const signs = rows.map(
    (row) =>
      new Map(
        standingsOf(document, row).flatMap((standing) => {
          const said = standingSaid(reading, row, standing);
          const sign = { stand: standing.stand, point: points === undefined ? null : standing.point, said };
          return standing.parts.map(({ part }): readonly [string, Sign] => [part, sign]);
        }),
      ),
  );
  const level = signs.filter((row) => {
    const stands = new Set([...row.values()].map(({ stand }) => stand).filter((stand) => stand !== 'none'));
    return stands.size === 0 || (stands.size === 1 && !stands.has('between'));
  });
  return {
    title: words.respondents.whoCarries(unit),
    finding: words.pictures.level(unit, level.length, rows.length),
    signs,
    legend: [...sidesIn(reading, rows, signs), ...(points ?? [])],
  };
}

/**
 * Every answer on the scale that rows rest on, in printed order; none where no row has such answers, undefined where
 * rows rest on several scales, so that a number would mean now this and now that.
 */
function pointsInCommon(reading: Reading, rows: readonly ShownImplication[]): readonly Sign[] | undefined {
  const scales = rows.flatMap((row) => {
    const standings = standingsOf(reading.document, row).filter(({ point }) => point !== null);
    const points = standings.map((each) => ({ ...each, said: standingSaid(reading, row, each) }));
    return points.length === 0 ? [] : [points.toSorted((a, b) => (a.point ?? 0) - (b.point ?? 0))];
  });
  const [first = [], ...others] = scales.map((points) =>
    points.map(({ stand, point, said }) => ({ stand, point, said })),
  );
  return others.every((points) => JSON.stringify(points) === JSON.stringify(first)) ? first : undefined;
}

const isSide = (stand: Stand) => stand === 'for' || stand === 'against';

/** The signs of sides that occur. */
function sidesIn(
  { document, words, language }: Reading,
  rows: readonly ShownImplication[],
  signs: readonly ReadonlyMap<string, Sign>[],
): readonly Sign[] {
  const drawn = signs.map((row) => [...row.values()].filter(({ point }) => point === null));
  const onSides = rows.filter((_, at) => drawn[at]?.some(({ stand }) => isSide(stand)));
  const [by = 'stance', ...others] = new Set(onSides.map((row) => sidesByOf(document, row)));
  const sides = words.respondents.stands[others.length > 0 ? 'either' : by];
  const percent = decimal(100 * document.form.rule.laneShare, 0, language);
  const isOneEach = rows.every(({ byPart }) => byPart.every(({ n }) => n <= 1));
  return (['for', 'against', 'between', 'none'] as const)
    .filter((stand) => drawn.flat().some((sign) => sign.stand === stand))
    .map((stand) => ({
      stand,
      point: null,
      said: isOneEach || !isSide(stand) ? sides[stand] : words.pictures.atLeast(percent, sides[stand]),
    }));
}
