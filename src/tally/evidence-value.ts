import type { Evidence } from '../form/implication.ts';
import type { Item } from '../form/item.ts';
import { byMethod, type Priorities } from '../form/priorities.ts';
import { type Statement, scaleOf } from '../form/statement.ts';
import {
  directedValue,
  placeValue,
  pointsValue,
  pointValue,
  type Value,
  votesValue,
} from '../method/value.ts';
import type { Answer } from '../response/answer.ts';

/** One piece of evidence as it is read from a response. */
export interface EvidenceReader {
  readonly item: string;
  readonly weight: number;
  /** Every value that an answer can have, in the direction of the evidence. */
  readonly values: readonly Value[];
  /** Which of the values an answer has; undefined for "no view". */
  readonly read: (answer: Answer) => number | undefined;
}

type Reading = Pick<EvidenceReader, 'values' | 'read'>;

/** How evidence resting on `item` is read. Throws for an item that cannot be evidence: the form's rules refuse it. */
export function evidenceReader(item: Item, { option, direction, weight }: Evidence): EvidenceReader {
  const { values, read } = readingOf(item, option);
  return { item: item.id, weight, values: values.map((value) => directedValue(value, direction)), read };
}

function readingOf(item: Item, option: string | undefined): Reading {
  if (item.type === 'statement') return statementReading(item);
  if (item.type === 'priorities' && option !== undefined) return optionReading(item, option);
  throw new TypeError('evidence is a statement or an option of priorities');
}

function statementReading(item: Statement): Reading {
  const { points, reverse } = scaleOf(item);
  return {
    values: upTo(points, (point) => pointValue(point, points, reverse)),
    read: (answer) => (answer.is === 'point' ? answer.point - 1 : undefined),
  };
}

function optionReading(priorities: Priorities, option: string): Reading {
  const options = priorities.options.length;
  return byMethod<Reading>(priorities, {
    // first the places, then for an option left out how many were placed
    rank: ({ places }) => ({
      values: [
        ...upTo(places, (place) => placeValue(place, places, options)),
        ...upTo(places, (placed) => placeValue(undefined, placed, options)),
      ],
      read: (answer) => {
        if (answer.is !== 'ranking') return undefined;
        const place = answer.order.indexOf(option);
        return place >= 0 ? place : places + answer.order.length - 1;
      },
    }),
    points: ({ total }) => ({
      values: [
        pointsValue(0, total, options),
        ...upTo(total, (points) => pointsValue(points, total, options)),
      ],
      read: (answer) => (answer.is === 'points' ? (answer.given.get(option) ?? 0) : undefined),
    }),
    // first the option chosen, by how many were chosen, then left out; nobody leaves one out and chooses all
    votes: ({ votes }) => ({
      values: [
        ...upTo(votes, (chosen) => votesValue(true, chosen, options)),
        ...upTo(Math.min(votes, options - 1), (chosen) => votesValue(false, chosen, options)),
      ],
      read: (answer) => {
        if (answer.is !== 'votes') return undefined;
        const { chosen } = answer;
        return (chosen.includes(option) ? 0 : votes) + chosen.length - 1;
      },
    }),
  });
}

/** What is made of 1 … `most`. */
function upTo<T>(most: number, make: (number: number) => T): readonly T[] {
  return Array.from({ length: most }, (_, index) => make(index + 1));
}
