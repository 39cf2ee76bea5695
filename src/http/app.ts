import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { Hono } from 'hono/tiny';
import type { Context } from '../actions/context.ts';
import { problem } from '../shared/problem.ts';
import { answeredRoutes } from './answered.tsx';
import { apiRoutes } from './api.ts';
import { assetRoutes, type ReadAsset } from './assets.ts';
import { contactRoutes } from './contact.tsx';
import { elsewhereRoutes } from './elsewhere.tsx';
import type { Frame } from './frame.ts';
import { healthRoutes, whileIncomplete } from './health.tsx';
import { elsewhere, homeRoutes } from './home.tsx';
import { requestLog, type WriteLog, writeToConsole } from './log.ts';
import { organiseRoutes } from './organise.tsx';
import { ownStandingRoutes } from './own-standing.tsx';
import { passRoutes } from './pass.tsx';
import { failure, problemJson, retryInOtherLanguage } from './problems.tsx';
import { receiptRoutes } from './receipts.tsx';
import { rememberingAnswers } from './remembered-answers.ts';
import { resultsRoutes } from './results.tsx';
import { ownPostsOnly, securityHeaders } from './security.ts';
import { sendRoutes } from './send.tsx';
import { startRoutes } from './start.tsx';
import { stepRoutes } from './steps.tsx';

export interface AppOptions {
  /** The public address is https: cookies are sent over https only. */
  readonly isSecure?: boolean;
  /** Where readers come, when that is not where requests say they go: behind a proxy. Without slash at the end. */
  readonly publicUrl?: string | undefined;
  /** Settings that are missing or malformed: then only the health pages answer. */
  readonly incomplete?: readonly string[];
  /** Where the style sheet and the description of the API are read; unless said, they are missing. */
  readonly asset?: ReadAsset;
  /** Takes a line of the log; the default is the console. */
  readonly log?: (line: string, isUnforeseen: boolean) => void;
}

/**
 * The whole website.
 * @param contextFor makes what actions need, once a request
 */
export function createApp(
  contextFor: (c: HonoContext<Frame>) => Promise<Context> | Context,
  { isSecure = false, publicUrl, incomplete = [], asset = noAsset, log = writeToConsole }: AppOptions = {},
): Hono<Frame> {
  const app = new Hono<Frame>();
  // the router that the large Hono ends up with for these routes, after trying another at the first request
  app.router = new TrieRouter();
  app.onError(failure);
  app.notFound((c) =>
    c.req.path.startsWith('/api/') ? problemJson(c, [problem('page-unknown', {})]) : elsewhere(c),
  );
  const writeLog: WriteLog = (logged) => log(JSON.stringify(logged), logged.error !== undefined);
  app.use(requestLog(writeLog), securityHeaders, (c, next) => {
    c.set('asset', asset);
    return next();
  });
  app.route('/', assetRoutes);
  if (incomplete.length > 0) return app.route('/', whileIncomplete(incomplete));
  const prepared: MiddlewareHandler<Frame> = async (c, next) => {
    c.set('isSecure', isSecure);
    c.set('publicUrl', publicUrl);
    c.set('context', await contextFor(c));
    await next();
  };
  app.use(prepared, ownPostsOnly, retryInOtherLanguage);
  for (const routes of [
    healthRoutes,
    answeredRoutes,
    homeRoutes,
    startRoutes,
    passRoutes,
    stepRoutes,
    sendRoutes,
    elsewhereRoutes,
    receiptRoutes,
    contactRoutes,
    ownStandingRoutes,
  ]) {
    app.route('/', routes);
  }
  const answers = rememberingAnswers(writeLog);
  app.route('/', resultsRoutes(answers)).route('/', organiseRoutes).route('/api/v1', apiRoutes);
  const { fetch } = app;
  app.fetch = (request, ...rest) => answers.again(request) ?? fetch(request, ...rest);
  return app;
}

function noAsset(): Promise<undefined> {
  return Promise.resolve(undefined);
}
