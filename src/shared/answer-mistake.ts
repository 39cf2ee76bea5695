// What can be wrong with an answer, by code, with what each mistake knows of its case. They stand apart because a device
// that has no connection finds and says them too.
import type { Nothing } from './form-mistake.ts';

export interface AnswerMistakes {
  'item-unknown': { found: string };
  'answer-needed': Nothing;
  'answer-unfit': Nothing;
  'no-view-unfit': Nothing;
  'option-unknown': { found: string };
  'option-twice': { option: string; first: number; second: number };
  'place-skipped': { place: number };
  'too-many-places': { places: number };
  'too-many-votes': { votes: number; found: number };
  'points-malformed': { found: string };
  'points-sum-off': { total: number; sum: number; off: number };
  'answer-too-long': { maximum: number; found: number };
  'choice-repeated': { found: string };
  'number-malformed': Nothing;
  'number-decimal': { below: number; above: number };
  'number-too-low': { minimum: number };
  'number-too-high': { maximum: number };
  'text-ill-formed': Nothing;
  'line-broken': Nothing;
  'too-many-written': { several: number; found: number };
  'kind-needed': Nothing;
  'remark-unfit': Nothing;
  'answer-not-shown': Nothing;
  'name-needed': Nothing;
  'name-yes-needed': Nothing;
  'name-unfit': Nothing;
}

export type AnswerMistakeCode = keyof AnswerMistakes;
