// Who carries a row, in words: at a glance, and in full.
import { answeringOf, isOfAll } from '../../results/answering.ts';
import { areOpposite } from '../../results/stands.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';

/** Names longer than this do not fit a glance; it tells how many they are. */
const FITTING = 26;
/** More names than this are no sentence any more. */
const MOST_NAMES = 4;

/** The lane at a glance; null for a row without. */
export function laneInShort(reading: Reading, { lane, byPart }: ShownImplication): string | null {
  if (lane === null) return null;
  const { glance } = reading.words.lanes;
  const { is } = lane;
  if (is === 'needs-a-conversation') return glance[is](reading.unit, areOpposite(byPart));
  if (is === 'theme-coalition')
    return glance.by(
      carriersSaid(reading, lane.parts, byPart, (names) => reading.words.list(names).length <= FITTING),
    );
  return glance[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}

/** Who is in a coalition by name; where that is long how many they are, and who that answered is not. */
function carriersSaid(
  { words, unit, partName }: Reading,
  carriers: readonly string[],
  byPart: ShownImplication['byPart'],
  fits: (names: readonly string[]) => boolean,
): string {
  const names = carriers.map(partName);
  if (fits(names)) return words.list(names);
  const answered = byPart.filter(({ n }) => n > 0).map(({ part }) => part);
  const others = answered.filter((part) => !carriers.includes(part)).map(partName);
  const { carriedBy } = words.lanes;
  return carriedBy(unit, names.length, answered.length, fits(others) ? words.list(others) : '');
}

/** The same for where a row is told of by itself. */
export function coalitionSaid(reading: Reading, { lane, byPart }: ShownImplication): string {
  return carriersSaid(reading, lane?.parts ?? [], byPart, (names) => names.length <= MOST_NAMES);
}

/** The lane, and of how many it holds where some are missing. */
export function laneInFull(reading: Reading, row: ShownImplication): string | null {
  if (row.lane === null) return null;
  const among = answeringOf(reading.document, row.byPart);
  const said = laneSaid(reading, row);
  return among === null ? said : `${said} (${reading.words.respondents.answering(among)})`;
}

/** The lane with the names of a coalition, as far as they are few; null for a row without. */
export function laneSaid(reading: Reading, row: ShownImplication): string | null {
  const { byPart, lane } = row;
  if (lane === null) return null;
  const { is } = lane;
  const { lanes } = reading.words.respondents;
  if (is === 'theme-coalition') return lanes[is](coalitionSaid(reading, row));
  if (is === 'needs-a-conversation') return lanes[is](reading.unit, areOpposite(byPart));
  return lanes[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}
