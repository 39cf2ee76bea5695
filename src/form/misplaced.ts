import type { Problem } from '../shared/problem.ts';
import type { Operation } from './patch.ts';
import { memberOf, type Schema } from './schema-walk.ts';

/** A mistake with the place it is at. */
export interface Misplaced {
  readonly data: unknown;
  readonly mistake: Problem;
  readonly pointer: string;
  readonly steps: readonly string[];
  /** What stands there; undefined when something is missing. */
  readonly value: unknown;
  readonly schema: Schema | undefined;
}

export type Repair = readonly Operation[];

/** What stands at a place of the data; undefined when nothing does. */
export function valueAt(data: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inside, step) => memberOf(inside, step), data);
}

/** Puts a value at the place of a mistake. */
export function put({ pointer, value }: Misplaced, made: unknown): Repair {
  return [{ op: value === undefined ? 'add' : 'replace', path: pointer, value: made }];
}

/** Where the items of a form lie, in the order they are asked. */
export function itemPlaces(data: unknown): readonly (readonly string[])[] {
  return membersOf(memberOf(data, 'sections')).flatMap(([s, section]) =>
    membersOf(memberOf(section, 'items')).map(([i]) => ['sections', s, 'items', i]),
  );
}

function membersOf(list: unknown): readonly (readonly [string, unknown])[] {
  return Array.isArray(list) ? Object.entries(list) : [];
}
