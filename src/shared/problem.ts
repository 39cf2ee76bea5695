// The one catalogue of everything that can be refused. Its words live in words/, its HTTP statuses in http/.
// A code keeps its meaning for ever; what it says about the case at hand are its values.
import type { AnswerMistakes } from './answer-mistake.ts';
import type { FormMistakes, Nothing } from './form-mistake.ts';
import type { TerminalProblems } from './terminal-problem.ts';

/** What each refusal knows of its case. `form` and the like are ids; `found` is shortened input of the sender. */
export interface ProblemValues extends FormMistakes, AnswerMistakes, TerminalProblems {
  // publishing
  'frozen-part': { form: string; part: string };
  'form-unknown': { form: string };
  'form-not-open-yet': { opens: string };
  'form-closed': Nothing;
  'form-already-shown': { form: string };
  'answers-erased': { form: string };
  'answers-before-closing': { form: string };
  'answers-before-showing': { form: string };
  'answers-too-few': { form: string; minimum: number };
  'answers-left-too-few': { form: string };
  'answers-kept-no-longer': { form: string };
  'reactions-too-few': { form: string; minimum: number };
  'reaction-unknown': { found: string };
  'reason-unfit': { maximum: number };
  'form-not-closed': { form: string };
  'too-few-to-show': { form: string; count: number; minimum: number };
  'no-embargo': { form: string };
  'form-changed': Nothing;
  'closing-time-passed': { closes: string };
  // what was sent
  'body-malformed': Nothing;
  'body-too-large': { maximumBytes: number };
  'body-too-deep': { maximum: number };
  'response-id-malformed': Nothing;
  'revision-unknown': Nothing;
  'language-unknown': { found: string };
  // who may answer
  'invitation-needed': Nothing;
  'invitation-unknown': Nothing;
  'invitation-revoked': Nothing;
  'invitation-used': Nothing;
  'code-needed': Nothing;
  'entry-needed': Nothing;
  'entry-unknown': Nothing;
  'code-wrong': Nothing;
  'code-tries-exceeded': { seconds: number };
  // inviting; the pointer tells which of the people
  'form-not-by-invitation': { form: string };
  'invitation-number-unknown': { form: string; number: number };
  'person-name-unfit': { maximum: number };
  'person-twice': { name: string };
  'speaks-for-needed': { column: 'organisation' | 'table' };
  'speaks-for-unfit': { column: 'organisation' | 'table' };
  'mandates-malformed': { found: string };
  'mandates-unfit': { form: string };
  'mandates-differ': { name: string; mandates: number };
  // news
  'address-needed': Nothing;
  'address-malformed': { suggestion: string };
  'contacts-not-asked': { form: string };
  'contacts-before-closing': { form: string };
  'contacts-full': Nothing;
  'contacts-after-receipt': Nothing;
  // receipts, links, keys
  'response-other-content': Nothing;
  'response-withdrawn': Nothing;
  'response-unknown': Nothing;
  'response-version-stale': { version: number };
  'change-not-offered': Nothing;
  'draft-unknown': Nothing;
  'receipt-malformed': Nothing;
  'receipt-unknown': Nothing;
  'link-unknown': Nothing;
  'link-revoked': Nothing;
  'results-not-shown': Nothing;
  'release-unknown': { form: string; release: number };
  'implication-unknown': { form: string; found: string };
  'day-malformed': Nothing;
  'agenda-stale': { version: number };
  'organiser-key-needed': Nothing;
  'organiser-key-in-link': Nothing;
  'organiser-key-unknown': { number: number };
  'organiser-key-last': Nothing;
  'key-name-unfit': { maximum: number };
  'results-link-unknown': { number: number };
  'form-id-differs': { form: string; found: string };
  // the database and the machine
  'database-unavailable': Nothing;
  'database-busy': Nothing;
  'database-in-use': { file: string };
  'database-damaged': { file: string };
  'database-not-migrated': Nothing;
  'migration-differs': { name: string };
  'setting-missing': { name: string };
  'setting-malformed': { name: string };
  // erasing
  'page-unknown': Nothing;
  'asset-missing': { file: string };
  'origin-foreign': Nothing;
  'content-type-wrong': { wanted: string };
  unexpected: { reference: string };
}

export type ProblemCode = keyof ProblemValues;

/** One refusal: its code, what it knows, and where (JSON pointer, RFC 6901) when it is about a place in the input. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly values: ProblemValues[Code];
  readonly pointer?: string;
}

/**
 * Makes a problem.
 * @param pointer JSON pointer to the place in the input, when there is one
 */
export function problem<Code extends ProblemCode>(
  code: Code,
  values: ProblemValues[Code],
  pointer?: string,
): Problem<Code> {
  return pointer === undefined ? { code, values } : { code, values, pointer };
}

/** What storage throws when the database does not answer: a fault, never a "no". Carries no driver message. */
export class Fault extends Error {
  readonly problem: Problem;
  constructor(cause: Problem) {
    super(cause.code);
    this.name = 'Fault';
    this.problem = cause;
  }
}
