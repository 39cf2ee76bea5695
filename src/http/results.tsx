// Results by their link: the page, one release of it by its number, reactions page by page. Reads one row, no cookies;
// a release may be kept by caches.
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Hono } from 'hono/tiny';
import type { FoundResults, Wanted } from '../actions/find-results.ts';
import { problem } from '../shared/problem.ts';
import { answerSealed } from './caching.ts';
import { anyLanguage, type Exchange, elsewhereOf, type Frame, languageOf, showPage } from './frame.ts';
import { presentRoutes } from './present.tsx';
import { problemPage } from './problems.tsx';
import type { RememberedAnswers } from './remembered-answers.ts';
import { rememberingBodies } from './remembered-bodies.ts';
import { linkSecret, type RememberedResults, rememberingFind } from './remembered-results.ts';
import { resultsFileRoutes } from './results-files.ts';
import { resultsPages } from './results-pages.ts';
import { tagOf } from './standing-now.ts';

type Shown = RememberedResults & { readonly is: 'shown' };

type Pages = Awaited<ReturnType<typeof resultsPages>>;

const mostPages = 8;
const htmlType = { type: 'text/html; charset=utf-8' };

/** Routes of results links. What they remember lives as long as the app. */
export function resultsRoutes(answers: RememberedAnswers): Hono<Frame> {
  const find = rememberingFind();
  const seal = rememberingBodies(mostPages);
  /** Answers with a page of what is shown; else says that it waits, or why there is nothing. */
  const answer = async (
    c: Exchange,
    wanted: Wanted,
    page: (shown: Shown, pages: Pages) => Child | undefined,
  ) => {
    const link = c.req.param('link') ?? '';
    const found = await find(c.get('context'), link, false, wanted);
    if (!found.ok) return problemPage(c, found.problems[0] ?? problem('link-unknown', {}));
    const shown = found.value;
    const pages = await resultsPages();
    if (shown.is === 'waiting') return showWaiting(c, link, shown, pages);
    const made = page(shown, pages);
    if (made === undefined) return problemPage(c, problem('page-unknown', {}));
    const key = [c.req.path, wanted.page ?? '', shown.newest, tagOf(shown)].join('|');
    const sealed = await seal(key, htmlType, () => textOf(made));
    // who comes second finds it zipped
    if (sealed.zipped !== undefined) answers.keep(c, sealed, shown.fresh);
    return answerSealed(c.req.raw, sealed);
  };
  return new Hono<Frame>()
    .route('/', resultsFileRoutes(find))
    .get(`${anyLanguage}/r/:link`, (c) =>
      answer(c, {}, (shown, { ResultsPage }) => <ResultsPage {...pageProps(c, shown)} tag={tagOf(shown)} />),
    )
    .get(`${anyLanguage}/r/:link{${linkSecret}}/:number{[1-9]\\d{0,8}}`, (c) =>
      answer(c, { release: Number(c.req.param('number')) }, (shown, { ResultsPage }) => (
        <ResultsPage {...pageProps(c, shown)} cites={{ number: shown.number, newest: shown.newest }} />
      )),
    )
    .get(`${anyLanguage}/r/:link{${linkSecret}}/agenda`, (c) =>
      answer(c, { agenda: true }, ({ document, agenda }, { AgendaPage }) => (
        <AgendaPage
          document={document}
          entries={agenda}
          language={languageOf(c)}
          place={{ is: 'link', link: c.req.param('link') }}
        />
      )),
    )
    .get(`${anyLanguage}/r/:link{${linkSecret}}/reactions`, (c) => {
      const page = pageAsked(c.req.query('page'));
      if (page === undefined) return problemPage(c, problem('page-unknown', {}));
      return answer(c, { page }, (shown, { pagesOf, ReactionsPage }) =>
        page > pagesOf(shown.placedCount) ? undefined : (
          <ReactionsPage {...pageProps(c, shown)} page={page} />
        ),
      );
    })
    .route('/', presentRoutes(find, answers));
}

function pageProps(c: Exchange, { document, digest, placedCount }: Shown) {
  return { document, digest, placedCount, language: languageOf(c), link: c.req.param('link') ?? '' };
}

/** The first page unless another is asked for; undefined for what is no page. */
function pageAsked(asked: string | undefined): number | undefined {
  if (asked === undefined) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}

function showWaiting(
  c: Exchange,
  link: string,
  found: FoundResults & { readonly is: 'waiting' },
  { WaitingPage }: Pages,
) {
  return showPage(
    c,
    <WaitingPage
      {...found}
      language={languageOf(c)}
      link={link}
      elsewhere={elsewhereOf(c)}
      tag={tagOf(found)}
    />,
  );
}

function textOf(page: Child): string | Promise<string> {
  const made = html`<!doctype html>${page}`;
  return made instanceof Promise ? made.then(String) : String(made);
}
