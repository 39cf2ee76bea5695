// Who carries a row, in words: at a glance with a number of names, and in full.
import { answeringOf, isOfAll } from '../../results/answering.ts';
import { areOpposite } from '../../results/stands.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';

/** Names of a coalition that are longer than this stand where the row opens; a glance tells how many they are. */
const FITTING = 26;

/** The lane at a glance; null for a row without. */
export function laneInShort(reading: Reading, { lane, byPart }: ShownImplication): string | null {
  if (lane === null) return null;
  const { glance } = reading.words.lanes;
  const names = reading.words.list(lane.parts.map(reading.partName));
  const { is } = lane;
  if (is === 'needs-a-conversation') return glance[is](reading.unit, areOpposite(byPart));
  if (is !== 'theme-coalition')
    return glance[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
  const answered = byPart.filter(({ n }) => n > 0).length;
  return names.length <= FITTING ? glance.by(names) : glance[is](reading.unit, lane.parts.length, answered);
}

/** The lane with every name, and of how many it holds where some are missing. */
export function laneInFull(reading: Reading, row: ShownImplication): string | null {
  if (row.lane === null) return null;
  const among = answeringOf(reading.document, row.byPart);
  const said = laneSaid(reading, row);
  return among === null ? said : `${said} (${reading.words.respondents.answering(among)})`;
}

/** The lane with every name; null for a row without. */
export function laneSaid(reading: Reading, { byPart, lane }: ShownImplication): string | null {
  if (lane === null) return null;
  const { is, parts } = lane;
  const { lanes } = reading.words.respondents;
  if (is === 'theme-coalition') return lanes[is](reading.words.list(parts.map(reading.partName)));
  if (is === 'needs-a-conversation') return lanes[is](reading.unit, areOpposite(byPart));
  return lanes[is](reading.unit, byPart.length, isOfAll(reading.document, byPart));
}
