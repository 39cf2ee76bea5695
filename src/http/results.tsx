// The results page and its document. Reads one row, no cookies; a release may be kept by caches.

import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import type { Context } from '../actions/context.ts';
import { type FoundResults, findResults } from '../actions/find-results.ts';
import { givenAway } from '../actions/shown-document.ts';
import { ResultsPage } from '../pages/results/page.tsx';
import { WaitingPage } from '../pages/results/waiting.tsx';
import { sha256 } from '../shared/digest.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { BoundedMap } from './bounded-map.ts';
import { answerSealed, type Sealed } from './caching.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, showPage } from './frame.ts';
import { problemJson, problemPage } from './problems.tsx';

type Shown = FoundResults & { readonly is: 'shown' };

/** So long a revoked link or a newer release may go unseen here; caches add theirs: 60 seconds together. */
const memoMilliseconds = 5_000;
const mostPointers = 32;
const mostPages = 8;
const secret = '[A-Za-z0-9_-]{22}';

/** Routes of results links. What they remember lives as long as the app. */
export function resultsRoutes(): Hono<Frame> {
  const find = rememberingFind();
  const seal = rememberingPages();
  return new Hono<Frame>()
    .get(`${anyLanguage}/r/:file{${secret}\\.json}`, async (c) => {
      const found = await find(c.get('context'), c.req.param('file').slice(0, -'.json'.length));
      if (!found.ok) return problemJson(c, found.problems);
      if (found.value.is === 'waiting') return problemJson(c, [problem('results-not-shown', {})]);
      return answerSealed(c, sealedDocument(found.value));
    })
    .get(`${anyLanguage}/r/:link`, async (c) => {
      const link = c.req.param('link');
      const found = await find(c.get('context'), link);
      if (!found.ok) return problemPage(c, found.problems[0] ?? problem('link-unknown', {}));
      if (found.value.is === 'waiting') return showWaiting(c, link, found.value);
      return answerSealed(c, await seal(found.value, languageOf(c), link));
    });
}

function showWaiting(c: Exchange, link: string, found: FoundResults & { readonly is: 'waiting' }) {
  return showPage(c, <WaitingPage {...found} language={languageOf(c)} link={link} />);
}

/** The very text that the digest is over, so that anybody can check it; placed reactions are laid beside it. */
function sealedDocument({ document, stored, tag }: Shown): Sealed {
  return { body: bytesOf(givenAway(stored, document)), type: 'application/json; charset=utf-8', tag };
}

/**
 * Finds results, remembering for 5 seconds those that are shown: only these are asked for by a whole hall. Half-way
 * one reader asks again, so that the hall does not ask all at once when they are forgotten.
 */
function rememberingFind(): (context: Context, link: string) => Promise<Result<FoundResults>> {
  const pointers = new BoundedMap<{ readonly at: number; readonly found: Shown; isAskedAgain: boolean }>(
    mostPointers,
  );
  return async (context, link) => {
    if (!new RegExp(`^${secret}$`).test(link)) return refused(problem('link-unknown', {}));
    const now = Date.parse(context.now());
    const known = pointers.get(link);
    const age = known === undefined ? memoMilliseconds : Math.abs(now - known.at);
    if (known !== undefined && age < memoMilliseconds) {
      if (age < memoMilliseconds / 2 || known.isAskedAgain) return accepted(known.found);
      known.isAskedAgain = true;
    }
    const found = await findResults(context, link);
    if (found.ok && found.value.is === 'shown')
      pointers.set(link, { at: now, found: found.value, isAskedAgain: false });
    else pointers.delete(link);
    return found;
  };
}

/**
 * Makes pages, remembering the last few as text. Their tag is over the page itself: it changes with the release,
 * the language, and with every new version of the pages.
 */
function rememberingPages(): (shown: Shown, language: Language, link: string) => Promise<Sealed> {
  const pages = new BoundedMap<Sealed>(mostPages);
  const texts = new BoundedMap<string>(mostPages);
  return async ({ document, digest, tag }, language, link) => {
    const key = `${tag}|${language}|${link}`;
    const known = pages.get(key);
    if (known !== undefined) return known;
    // kept before anything is waited for: when results are shown a whole hall asks for them in the same moment
    let text = texts.get(key);
    if (text === undefined) {
      const page = <ResultsPage document={document} digest={digest} language={language} link={link} />;
      const made = html`<!doctype html>${page}`;
      text = String(made instanceof Promise ? await made : made);
      texts.set(key, text);
    }
    const sealed = {
      body: bytesOf(text),
      type: 'text/html; charset=utf-8',
      tag: (await sha256(text)).slice(0, 32),
    };
    pages.set(key, sealed);
    return sealed;
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
