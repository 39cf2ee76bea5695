// Who carries a row, in words: at a glance, and in full.
import { answeringOf, isOfAll } from '../../results/answering.ts';
import type { DocumentLane } from '../../results/document.ts';
import { sidesByOf } from '../../results/own-scale.ts';
import { areAtPoints, areOpposite, type Stand, type Standing, standingsOf } from '../../results/stands.ts';
import type { Reading } from './reading.ts';
import { standingSaid } from './row-said.ts';
import type { ShownImplication } from './shown.ts';

/** Names longer than this do not fit a glance; it tells how many they are. On a side, which has a line of its own, more
 * fit. */
const FITTING = 26;
const FITTING_A_SIDE = 90;
const FITTING_ON_PAPER = 60;
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

/** Who is told of beside the lane: in a coalition who is not in it, and everywhere who gave no view. */
const sidesTold: { readonly [L in DocumentLane['is']]: readonly Stand[] } = {
  'joint-agenda': ['none'],
  'jointly-declined': ['none'],
  'theme-coalition': ['against', 'between', 'none'],
  'needs-a-conversation': ['for', 'against', 'between', 'none'],
};

/** Who stands where, as far as the lane does not say it, a piece each. */
export function sidesInShort(reading: Reading, row: ShownImplication): readonly string[] {
  return row.lane === null ? [] : sidesSaid(reading, row, sidesTold[row.lane.is], FITTING_A_SIDE);
}

/** The same for paper, where each row stands open further on: who gave which answer, without those that nobody gave. */
export function sidesInBrief(reading: Reading, row: ShownImplication): string {
  if (row.lane === null) return '';
  const standings = standingsOf(reading.document, row);
  const told = areAtPoints(standings)
    ? standings.filter(({ stand }) => stand !== 'none')
    : inOrderOf(sidesTold[row.lane.is], standings).filter(({ stand }) => stand !== 'none');
  return told
    .filter(({ parts }) => parts.length > 0)
    .map((standing) => standingInShort(reading, row, standing, FITTING_ON_PAPER))
    .join(' · ');
}

/**
 * Who stands where: names, or how many where these are long. Answers on a scale are all told, as no lane and no side says
 * them: who leads and who joins are both in a coalition.
 * @param sides those that are told of, in this order
 * @param most the longest list of names that fits
 */
function sidesSaid(
  reading: Reading,
  row: ShownImplication,
  sides: readonly Stand[],
  most: number,
): readonly string[] {
  const standings = standingsOf(reading.document, row);
  const told = areAtPoints(standings) ? standings : inOrderOf(sides, standings);
  return told.map((standing) => standingInShort(reading, row, standing, most));
}

function inOrderOf(sides: readonly Stand[], standings: readonly Standing[]): readonly Standing[] {
  return sides.flatMap((side) => standings.filter(({ stand }) => stand === side));
}

/** Where parts stand and who: by name, or how many where the names are longer than fits. */
function standingInShort(reading: Reading, row: ShownImplication, standing: Standing, most: number): string {
  const { words, unit, partName } = reading;
  const { nobody, counted } = words.respondents;
  const names = words.list(standing.parts.map(({ part }) => partName(part)));
  const who = names === '' ? nobody : names.length <= most ? names : counted(unit, standing.parts.length);
  return `${standingSaid(reading, row, standing)}: ${who}`;
}

/** Who stands opposite whom, where a row is told of by itself; on a scale of own words who gave which answer. */
export function opponentsSaid(reading: Reading, row: ShownImplication): string {
  return sidesSaid(reading, row, ['for', 'against'], FITTING_BY_ITSELF).join(' · ');
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
    return lanes[is](reading.unit, sidesByOf(reading.document, row), areOpposite(reading.document, row));
  return lanes[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}
