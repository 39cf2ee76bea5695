// Who carries a row, in words: at a glance with a number of names, and in full.
import { answeringOf } from '../../results/answering.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';

/** Names of a coalition that are longer than this stand where the row opens; a glance tells how many they are. */
const FITTING = 26;

/** The lane at a glance; null for a row without. */
export function laneInShort(reading: Reading, { lane, byPart }: ShownImplication): string | null {
  if (lane === null) return null;
  const { glance } = reading.words.lanes;
  const names = reading.words.list(lane.parts.map(reading.partName));
  const answered = byPart.filter(({ n }) => n > 0).length;
  if (lane.is === 'theme-coalition' && names.length <= FITTING) return glance.by(names);
  return glance[lane.is](reading.unit, lane.parts.length, answered);
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
  const among = answeringOf(reading.document, byPart);
  const all = byPart.every(({ n }) => n > 0) && (among === null || among.unit === 'person');
  return lanes[is](reading.unit, all);
}
