import { addCells } from './cells.ts';
import { emptyGroup, emptyTally, type GroupTally, type Tally, tables } from './tally.ts';

/** The tally of the responses of both; neither is changed. */
export function merge(a: Tally, b: Tally): Tally {
  const merged = emptyTally();
  for (const option of new Set([...a.groups.keys(), ...b.groups.keys()])) {
    const groups = [a.groups.get(option), b.groups.get(option)].filter((group) => group !== undefined);
    merged.groups.set(option, mergeGroups(groups));
  }
  return merged;
}

/** One group in which everybody of these groups is. */
export function mergeGroups(groups: readonly GroupTally[]): GroupTally {
  const merged = emptyGroup();
  for (const group of groups) {
    merged.responses += group.responses;
    for (const table of tables) addCells(merged[table], group[table]);
  }
  return merged;
}
