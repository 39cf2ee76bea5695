// The order on one page, for paper only: there every row is open, so that the list itself runs over many.
import { areAtPoints, standingsOf } from '../../results/stands.ts';
import { laneInShort, sidesInBrief } from './lane-said.ts';
import type { RankingFrame } from './ranked-row.tsx';
import type { Reading } from './reading.ts';
import { underBarSaid, verdictSaid } from './row-said.ts';
import { Said } from './said.tsx';
import type { ShownImplication } from './shown.ts';

export function Overview({ frame, rows }: { frame: RankingFrame; rows: readonly ShownImplication[] }) {
  const { reading, drawsPlaces, last } = frame;
  const { place, ranking } = reading.words;
  return (
    <table class="overview">
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>{place(row.rank, row.tied)}</td>
            <th scope="row">
              <Said reading={reading} text={row.title} />
              <span class="overview__said">{glanceSaid(reading, row)}</span>
            </th>
            <td>{underBarSaid(reading, row)}</td>
            {drawsPlaces ? (
              <td>{row.rankInterval === null ? '' : ranking.interval(...row.rankInterval, last)}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The verdict, the lane where answers do not say more, and who stands on which side or gave which answer. */
function glanceSaid(reading: Reading, row: ShownImplication): string {
  const isAtPoints = areAtPoints(standingsOf(reading.document, row));
  const carried = [verdictSaid(reading, row), isAtPoints ? null : laneInShort(reading, row)]
    .filter((said) => said !== null)
    .join(', ');
  return [carried, sidesInBrief(reading, row)].filter((said) => said !== '').join('. ');
}
