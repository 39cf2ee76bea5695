// Who carries a row, in words: at a glance, and in full.
import { answeringOf, isOfAll } from '../../results/answering.ts';
import type { DocumentLane } from '../../results/document.ts';
import { areOpposite, type Stand, standingsOf } from '../../results/stands.ts';
import type { Reading } from './reading.ts';
import { standingSaid } from './row-said.ts';
import type { ShownImplication } from './shown.ts';

/** Names longer than this do not fit a glance; it tells how many they are. On a side, which has a line of its own, more
 * fit. */
const FITTING = 26;
const FITTING_A_SIDE = 60;
/** Where a row is told of by itself there is room for some twenty names. */
const FITTING_BY_ITSELF = 500;
/** More names than this are no sentence any more. */
const MOST_NAMES = 4;

/** The lane at a glance; null for a row without. */
export function laneInShort(reading: Reading, { lane, byPart }: ShownImplication): string | null {
  if (lane === null) return null;
  const { glance } = reading.words.lanes;
  const { is } = lane;
  if (is === 'needs-a-conversation') return glance[is];
  if (is === 'theme-coalition')
    return glance.by(
      carriersSaid(reading, lane.parts, byPart, (names) => reading.words.list(names).length <= FITTING),
    );
  return glance[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}

const everySide: readonly Stand[] = ['for', 'between', 'against'];

/** Who is told of beside the lane: in a coalition who is not in it. */
const sidesTold: { readonly [L in DocumentLane['is']]: readonly Stand[] } = {
  'joint-agenda': [],
  'jointly-declined': [],
  'theme-coalition': ['against', 'between'],
  'needs-a-conversation': ['for', 'against', 'between'],
};

/** Who stands where, as far as the lane does not say it; null where it says all. */
export function sidesInShort(reading: Reading, row: ShownImplication): string | null {
  if (row.lane === null) return null;
  // no lane tells the answers on a scale: who leads and who joins are both in a coalition
  const hasPoints = standingsOf(reading.document, row).some(({ point }) => point !== null);
  const said = sidesSaid(reading, row, hasPoints ? everySide : sidesTold[row.lane.is], FITTING_A_SIDE);
  return said === '' ? null : said;
}

/**
 * Who stands where: names, or how many where these are long.
 * @param told what is told of, in this order
 * @param most the longest list of names that fits
 */
function sidesSaid(reading: Reading, row: ShownImplication, told: readonly Stand[], most: number): string {
  const { words, unit, partName, document } = reading;
  const standings = standingsOf(document, row);
  const said = told
    .flatMap((side) => standings.filter(({ stand }) => stand === side))
    .map((standing) => {
      const names = words.list(standing.parts.map(({ part }) => partName(part)));
      const who = names.length <= most ? names : words.respondents.counted(unit, standing.parts.length);
      return `${standingSaid(reading, row, standing)}: ${who}`;
    });
  return said.join(' · ');
}

/** Who is for and who against, where a row is told of by itself. */
export function opponentsSaid(reading: Reading, row: ShownImplication): string {
  return sidesSaid(reading, row, ['for', 'against'], FITTING_BY_ITSELF);
}

/** Who is in a coalition by name; where that is long how many they are of how many that answered. */
function carriersSaid(
  { words, unit, partName }: Reading,
  carriers: readonly string[],
  byPart: ShownImplication['byPart'],
  fits: (names: readonly string[]) => boolean,
): string {
  const names = carriers.map(partName);
  if (fits(names)) return words.list(names);
  return words.lanes.carriedBy(unit, names.length, byPart.filter(({ n }) => n > 0).length);
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
  return among === null ? said : `${said} (${reading.words.respondents.answeringHere(among)})`;
}

/** The lane with the names of a coalition, as far as they are few; null for a row without. */
export function laneSaid(reading: Reading, row: ShownImplication): string | null {
  const { byPart, lane } = row;
  if (lane === null) return null;
  const { is } = lane;
  const { lanes } = reading.words.respondents;
  if (is === 'theme-coalition') return lanes[is](coalitionSaid(reading, row));
  if (is === 'needs-a-conversation')
    return lanes[is](reading.unit, areOpposite(byPart, reading.document.form.rule.laneShare));
  return lanes[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}
