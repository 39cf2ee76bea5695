import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemCode } from '../shared/problem.ts';

/** The HTTP status of each refusal; what is not named here is wrong content: 422. */
const statuses: { readonly [C in ProblemCode]?: ContentfulStatusCode } = {
  'body-malformed': 400,
  'body-too-deep': 400,
  'response-id-malformed': 400,
  'organiser-key-needed': 401,
  'receipt-malformed': 401,
  'receipt-unknown': 401,
  'change-not-offered': 403,
  'form-closed': 403,
  'form-not-open-yet': 403,
  'origin-foreign': 403,
  'results-not-shown': 403,
  'draft-unknown': 404,
  'form-unknown': 404,
  'link-unknown': 404,
  'page-unknown': 404,
  'response-unknown': 404,
  'closing-time-passed': 409,
  'form-already-shown': 409,
  'answers-erased': 409,
  'answers-before-closing': 409,
  'answers-too-few': 409,
  'reactions-too-few': 409,
  'reaction-unknown': 404,
  'answers-kept-no-longer': 410,
  'form-changed': 409,
  'form-not-closed': 409,
  'no-embargo': 409,
  'too-few-to-show': 409,
  'frozen-part': 409,
  'response-other-content': 409,
  'link-revoked': 410,
  'response-withdrawn': 410,
  'response-version-stale': 412,
  'body-too-large': 413,
  'content-type-wrong': 415,
  unexpected: 500,
  'database-busy': 503,
  'database-damaged': 503,
  'database-in-use': 503,
  'database-not-migrated': 503,
  'database-unavailable': 503,
  'migration-differs': 503,
  'setting-malformed': 503,
  'setting-missing': 503,
};

/** The status that goes with a problem. */
export function statusOf(code: ProblemCode): ContentfulStatusCode {
  return statuses[code] ?? 422;
}
