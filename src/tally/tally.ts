// A tally holds everything that is counted of a form's responses, and nothing else: whole numbers only, so that
// order does not matter and what was added can be taken out exactly.
import * as v from 'valibot';
import type { BodyKind } from '../form/bodies.ts';
import { canonical } from '../shared/canonical.ts';
import type { Cells } from './cells.ts';

/** The tables of one group's tally. What the counters of a cell mean is said in read.ts. */
export const tables = [
  'statements',
  'implications',
  'pairs',
  'priorities',
  'options',
  'above',
  'choices',
  'reactions',
  'mandates',
] as const;
export type Table = (typeof tables)[number];

/** What the people of one group answered. */
export interface GroupTally extends Readonly<Record<Table, Cells>> {
  responses: number;
}

/**
 * Counts per option of the form's public group question, so that small groups can be merged later. People who
 * named none, and everybody in a form without groups, are under `not-given`. Where answers speak for organisations
 * or tables, counts per body, under `bodyKeyOf`.
 */
export interface Tally {
  readonly groups: Map<string, GroupTally>;
}

/** Stands for people who did not say to which group they belong. */
export const notGiven = 'not-given';

/** The key of an organisation or table: no name can be mistaken for another key. */
export function bodyKeyOf(kind: BodyKind, name: string): string {
  return `${kind}:${name}`;
}

/** The tally of nobody. */
export function emptyTally(): Tally {
  return { groups: new Map() };
}

/** A group of which nobody answered. */
export function emptyGroup(): GroupTally {
  return {
    responses: 0,
    statements: new Map(),
    implications: new Map(),
    pairs: new Map(),
    priorities: new Map(),
    options: new Map(),
    above: new Map(),
    choices: new Map(),
    reactions: new Map(),
    mandates: new Map(),
  };
}

/** The tally as canonical JSON: tallies of the same responses have the same text, whatever the order of folding. */
export function writeTally(tally: Tally): string {
  return canonical(
    Object.fromEntries(
      [...tally.groups].map(([option, group]) => [
        option,
        {
          responses: group.responses,
          ...Object.fromEntries(
            tables
              .filter((table) => group[table].size > 0)
              .map((table) => [table, Object.fromEntries(group[table])]),
          ),
        },
      ]),
    ),
  );
}

const cellsSchema = v.optional(v.record(v.string(), v.array(v.pipe(v.number(), v.safeInteger()))), {});
const tallySchema = v.record(
  v.string(),
  v.strictObject({
    responses: v.pipe(v.number(), v.safeInteger()),
    statements: cellsSchema,
    implications: cellsSchema,
    pairs: cellsSchema,
    priorities: cellsSchema,
    options: cellsSchema,
    above: cellsSchema,
    choices: cellsSchema,
    reactions: cellsSchema,
    mandates: cellsSchema,
  }),
);

/** The tally that `writeTally` wrote. Throws when the text is no tally: only a damaged database gives that. */
export function readTally(text: string): Tally {
  const tally = emptyTally();
  for (const [option, written] of Object.entries(v.parse(tallySchema, JSON.parse(text)))) {
    const group = emptyGroup();
    group.responses = written.responses;
    for (const table of tables) {
      for (const [key, counters] of Object.entries(written[table])) group[table].set(key, counters);
    }
    tally.groups.set(option, group);
  }
  return tally;
}
