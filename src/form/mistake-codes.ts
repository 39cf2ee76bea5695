// Which code a mistake has, by the key it stands at. A key without a code of its own gets the general one.
import type { JsonType } from './schema-walk.ts';

/** One out of a few texts. */
export const choiceCodes = {
  kind: 'kind-unknown',
  type: 'item-type-unknown',
  scale: 'scale-unknown',
  direction: 'direction-unknown',
  method: 'method-unknown',
  identity: 'identity-unknown',
  respondents: 'respondents-unknown',
  by: 'access-unknown',
  publish: 'publishing-unknown',
} as const;

/** A number between two others. */
export const rangeCodes = {
  weight: 'weight-out-of-range',
  expected: 'expected-out-of-range',
  places: 'places-not-positive',
  keepDays: 'keep-days-out-of-range',
  graceMinutes: 'grace-out-of-range',
  maximumLength: 'length-out-of-range',
  agreedShare: 'share-out-of-range',
  laneShare: 'share-out-of-range',
} as const;

/** A list with too little in it. */
export const shortListCodes = {
  options: 'too-few-options',
  points: 'too-few-points',
  evidence: 'evidence-empty',
  items: 'section-empty',
  sections: 'nothing-to-answer',
  languages: 'languages-empty',
} as const;

/** A list with too much in it. */
export const longListCodes = {
  options: 'too-many-options',
  points: 'too-many-points',
  evidence: 'too-much-evidence',
} as const;

/** Another kind of JSON. */
export const typeCodes = {
  object: 'object-needed',
  list: 'list-needed',
  text: 'text-needed',
  number: 'number-needed',
  'yes-or-no': 'yes-or-no-needed',
  nothing: 'text-needed',
} as const satisfies Readonly<Record<JsonType, string>>;

/** The code that a table has for a key, else the general one. */
export function codeFor<const Code extends string, General extends string>(
  table: Readonly<Record<string, Code>>,
  key: string,
  general: General,
): Code | General {
  return Object.hasOwn(table, key) ? (table[key] ?? general) : general;
}
