// Refusals and failures as pages and as RFC 9457 problem details.
import type { MiddlewareHandler } from 'hono';
import { MessagePage } from '../pages/message.tsx';
import { writtenReason } from '../pages/mistakes.tsx';
import { RetryPage, retryField } from '../pages/retry.tsx';
import { randomId } from '../shared/id.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { type Exchange, elsewhereOf, type Frame, languageOf, otherAddressOf, showPage } from './frame.ts';
import { statusOf } from './statuses.ts';
import { reasonTold } from './told.ts';

const retryAfterSeconds = '5';

/** The problem that decides the answer. */
export function firstOf(problems: readonly Problem[]): Problem {
  return problems[0] ?? problem('page-unknown', {});
}

/** A refusal as a page, in the language of the address. */
export function problemPage(c: Exchange, reason: Problem) {
  const language = languageOf(c);
  const words = wordsIn(language);
  const status = statusOf(reason.code);
  const { notFound, refused, tooLarge } = words.layout;
  const todo = status === 404 ? [notFound.text] : status === 413 ? [tooLarge] : [];
  const sentences = [sentenceOf(words, reason), ...todo];
  const title = reason.code === 'page-unknown' ? notFound.title : refused.title;
  const page = (
    <MessagePage language={language} title={title} sentences={sentences} elsewhere={elsewhereOf(c)} />
  );
  return showPage(c, page, status);
}

/**
 * Refusals as problem details; the first one gives code and status, those with a pointer are listed.
 * @param say the sentence of one, where the words of the pages have none
 * @param more what else is known of one that is listed
 */
export function problemJson(
  c: Exchange,
  reasons: readonly Problem[],
  {
    say = (each) => sentenceOf(wordsIn(languageOf(c)), each),
    more = () => ({}),
  }: { say?: (each: Problem) => string; more?: (each: Problem) => object } = {},
) {
  const first = reasons[0] ?? problem('body-malformed', {});
  const errors = reasons.flatMap((each) =>
    each.pointer === undefined
      ? []
      : [{ pointer: each.pointer, code: each.code, message: say(each), ...more(each) }],
  );
  const status = statusOf(first.code);
  // RFC 9110, 15.5.2: who is refused for want of a key is told which kind of key
  if (status === 401) c.header('www-authenticate', 'Bearer realm="weerklank"');
  return c.body(
    JSON.stringify({
      type: 'about:blank',
      status,
      code: first.code,
      title: wordsIn(languageOf(c)).layout.refused.title,
      detail: say(first),
      errors,
    }),
    status,
    { 'content-type': 'application/problem+json; charset=utf-8' },
  );
}

/** What was thrown: a fault of the database is 503 and worth trying again, anything else 500 with a number. */
export function failure(thrown: Error, c: Exchange) {
  c.set('thrown', thrown.name);
  const isFault = thrown instanceof Fault;
  const reference = randomId().slice(0, 10);
  if (!isFault) c.set('reference', reference);
  const reason = isFault ? thrown.problem : problem('unexpected', { reference });
  if (!c.req.path.startsWith('/api/')) return retryPage(c, reason);
  if (isFault) c.header('retry-after', retryAfterSeconds);
  return problemJson(c, [reason]);
}

/** Why something could not be done now. What was posted stays on the page, so that nothing typed is lost. */
export function retryPage(c: Exchange, reason: Problem) {
  const language = languageOf(c);
  const words = wordsIn(language);
  const status = statusOf(reason.code);
  if (status === 503) c.header('retry-after', retryAfterSeconds);
  const fields = c.get('posted');
  const { retry, unexpected } = words.layout;
  const isUnsaved = fields !== undefined;
  const title = { 503: isUnsaved ? retry.title : retry.titleOfNothing, 500: unexpected.title }[
    Number(status)
  ];
  return showPage(
    c,
    <RetryPage
      language={language}
      title={title ?? words.layout.refused.title}
      sentence={sentenceOf(words, reason)}
      elsewhere={fields === undefined ? elsewhereOf(c) : otherAddressOf(c)}
      told={writtenReason(reason)}
      posted={fields === undefined ? undefined : { action: addressOf(c), fields }}
    />,
    status,
  );
}

/**
 * The same page in another language. What is posted to it is neither read nor tried: it goes on being carried until
 * its own button is pressed.
 */
export const retryInOtherLanguage: MiddlewareHandler<Frame> = async (c, next) => {
  const posted = c.get('posted');
  const told = posted?.get(retryField);
  if (posted === undefined || told === undefined) return next();
  c.set('posted', new Map([...posted].filter(([name]) => name !== retryField)));
  return retryPage(c, reasonTold(told) ?? problem('database-unavailable', {}));
};

/** Path and query of the request, to post to again. */
function addressOf(c: Exchange): string {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname}${search}`;
}
