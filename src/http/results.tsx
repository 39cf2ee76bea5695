// The results page and its document. Reads one row, no cookies; a release may be kept by caches.

import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import type { FoundResults } from '../actions/find-results.ts';
import { givenAway } from '../actions/shown-document.ts';
import { ResultsPage } from '../pages/results/page.tsx';
import { WaitingPage } from '../pages/results/waiting.tsx';
import { sha256 } from '../shared/digest.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { BoundedMap } from './bounded-map.ts';
import { answerSealed, type Sealed } from './caching.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, showPage } from './frame.ts';
import { presentRoutes } from './present.tsx';
import { problemJson, problemPage } from './problems.tsx';
import { linkSecret, rememberingFind } from './remembered-results.ts';
import { tagOf } from './standing-now.ts';

type Shown = FoundResults & { readonly is: 'shown' };

const mostPages = 8;

/** Routes of results links. What they remember lives as long as the app. */
export function resultsRoutes(): Hono<Frame> {
  const find = rememberingFind();
  const seal = rememberingPages();
  return new Hono<Frame>()
    .get(`${anyLanguage}/r/:file{${linkSecret}\\.json}`, async (c) => {
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
    })
    .route('/', presentRoutes(find));
}

function showWaiting(c: Exchange, link: string, found: FoundResults & { readonly is: 'waiting' }) {
  return showPage(c, <WaitingPage {...found} language={languageOf(c)} link={link} tag={tagOf(found)} />);
}

/** The very text that the digest is over, so that anybody can check it; placed reactions are laid beside it. */
function sealedDocument({ document, stored, tag }: Shown): Sealed {
  return { body: bytesOf(givenAway(stored, document)), type: 'application/json; charset=utf-8', tag };
}

/**
 * Makes pages, remembering the last few as text. Their tag is over the page itself: it changes with the release,
 * the language, and with every new version of the pages.
 */
function rememberingPages(): (shown: Shown, language: Language, link: string) => Promise<Sealed> {
  const pages = new BoundedMap<Sealed>(mostPages);
  const texts = new BoundedMap<string>(mostPages);
  return async (found, language, link) => {
    const { document, digest } = found;
    const tag = tagOf(found);
    const key = `${tag}|${language}|${link}`;
    const known = pages.get(key);
    if (known !== undefined) return known;
    // kept before anything is waited for: when results are shown a whole hall asks for them in the same moment
    let text = texts.get(key);
    if (text === undefined) {
      const page = (
        <ResultsPage document={document} digest={digest} language={language} link={link} tag={tag} />
      );
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
