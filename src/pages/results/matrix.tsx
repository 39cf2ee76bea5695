// Parts by ranked things: whether each is for, against or neither, told by sign and shape, and by a word to who listens.
import { sidesByOf } from '../../results/own-scale.ts';
import { type Stand, standOf } from '../../results/stands.ts';
import { decimal } from '../../words/number.ts';
import { Picture } from './picture.tsx';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';
import { Scrolling } from './tables.tsx';

const signs = { for: '+', against: '−', between: '=', none: '·' } as const;

/** `rows`: those that have figures by part. */
export function Matrix({ reading, rows }: { reading: Reading; rows: readonly ShownImplication[] }) {
  const { document, words, unit } = reading;
  const { pictures, respondents, place } = words;
  const { title, finding, stands, legend } = matrixOf(reading, rows);
  const sidesBy = rows.map((row) => sidesByOf(document, row));
  return (
    <Picture reading={reading} title={title} finding={finding} how="how.parts" name="matrix">
      <ul class="legend">
        {legend.map(({ stand, said }) => (
          <li>
            <span class={`sign sign--${stand}`} aria-hidden="true">
              {signs[stand]}
            </span>
            {said}
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
            {document.parts.map(({ id }, index) => (
              <tr>
                <th scope="row">{reading.partHead(id)}</th>
                {stands.map((row, at) => {
                  const stand = row[index] ?? 'none';
                  return (
                    <td>
                      <span class={`sign sign--${stand}`} aria-hidden="true">
                        {signs[stand]}
                      </span>
                      <span class="govuk-visually-hidden">
                        {respondents.stands[sidesBy[at] ?? 'stance'][stand]}
                      </span>
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

const isSide = (stand: Stand) => stand === 'for' || stand === 'against';

/** What a matrix shows: where each part stands on each row, what that finds, and what its signs mean. */
export function matrixOf(reading: Reading, rows: readonly ShownImplication[]) {
  const { words, unit } = reading;
  const { pictures, respondents } = words;
  const { laneShare } = reading.document.form.rule;
  const stands = rows.map(({ byPart }) => byPart.map((part) => standOf(part, laneShare)));
  const percent = decimal(100 * laneShare, 0, reading.language);
  const isOneEach = rows.every(({ byPart }) => byPart.every(({ n }) => n <= 1));
  const [by = 'stance', ...others] = new Set(rows.map((row) => sidesByOf(reading.document, row)));
  const sides = respondents.stands[others.length > 0 ? 'either' : by];
  const level = stands.filter((row) => {
    const said = row.filter((stand) => stand !== 'none');
    return said.every((stand) => stand === said[0] && (stand === 'for' || stand === 'against'));
  });
  return {
    title: respondents.whoCarries(unit),
    finding: pictures.level(unit, level.length, rows.length),
    stands,
    legend: (['for', 'against', 'between', 'none'] as const satisfies readonly Stand[])
      .filter((stand) => stands.some((row) => row.includes(stand)))
      .map((stand) => ({
        stand,
        said: isOneEach || !isSide(stand) ? sides[stand] : pictures.atLeast(percent, sides[stand]),
      })),
  };
}
