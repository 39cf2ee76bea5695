// Where one stands in results that may be seen: personal, so at an address of its own that nobody keeps. It looks for
// itself what is shown now, and shows nothing of others but what the document says.
import { Hono } from 'hono/tiny';
import { findForm } from '../actions/find-form.ts';
import { type FoundResponse, findResponse } from '../actions/find-response.ts';
import { type FoundResults, findResults } from '../actions/find-results.ts';
import { findResultsLink } from '../actions/links.ts';
import { receiptField } from '../pages/receipts.tsx';
import { type Problem, problem } from '../shared/problem.ts';
import { type Result, refused } from '../shared/result.ts';
import { rememberOpened } from './cookies.ts';
import { mistakeAt, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { openedResponse } from './opened.ts';
import { firstOf, problemPage } from './problems.tsx';
import { linkSecret } from './remembered-results.ts';
import { resultsPages } from './results-pages.ts';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const path = `${anyLanguage}/r/:link{${linkSecret}}/mine`;

type Shown = FoundResults & { readonly is: 'shown' };

/** Routes of who holds both the results link and a receipt. */
export const ownStandingRoutes = new Hono<Frame>()
  .get(path, async (c) => {
    const shown = await shownResults(c);
    if (shown instanceof Response) return shown;
    const own = await openedResponse(c);
    if (own === undefined || own.form !== shown.standing.form) return showEntry(c, shown, '', undefined);
    return showOwn(c, shown, own);
  })
  .post(path, async (c) => {
    const shown = await shownResults(c);
    if (shown instanceof Response) return shown;
    const typed = c.get('posted')?.get(receiptField) ?? '';
    // only the language changed
    if (isSwitching(c)) return showEntry(c, shown, typed, toldOn(c));
    const found = ofForm(await findResponse(c.get('context'), typed), shown.standing.form);
    if (!found.ok) return showEntry(c, shown, typed, firstOf(found.problems));
    await rememberOpened(c, found.value);
    return goTo(c, `/${languageOf(c)}/r/${c.req.param('link')}/mine`);
  });

/** Where this is for a form whose results may be seen by a link that works; undefined when there is none. */
export async function ownStandingPath(
  c: Exchange,
  form: string,
  isShown: boolean,
): Promise<string | undefined> {
  const link = isShown ? await findResultsLink(c.get('context'), form) : undefined;
  return link === undefined ? undefined : `/${languageOf(c)}/r/${link}/mine`;
}

/** What the link shows now; while it shows nothing, its own page says what it waits for. */
async function shownResults(c: Exchange): Promise<Shown | Response> {
  const link = c.req.param('link') ?? '';
  const found = await findResults(c.get('context'), link);
  if (!found.ok) return problemPage(c, firstOf(found.problems));
  return found.value.is === 'shown' ? found.value : goTo(c, `/${languageOf(c)}/r/${link}`);
}

/** A receipt of answers to another form is as good as none. */
function ofForm(found: Result<FoundResponse>, form: string): Result<FoundResponse> {
  if (!found.ok || found.value.form === form) return found;
  return refused(problem('receipt-unknown', {}));
}

async function showOwn(c: Exchange, { document }: Shown, { revision, response }: FoundResponse) {
  const { OwnStandingPage } = await resultsPages();
  return showPage(
    c,
    <OwnStandingPage
      shown={{ form: revision.form, example: document.example }}
      language={languageOf(c)}
      link={c.req.param('link') ?? ''}
      document={document}
      answers={response.answers}
    />,
  );
}

async function showEntry(c: Exchange, { standing }: Shown, typed: string, wrong: Problem | undefined) {
  const form = await findForm(c.get('context'), standing.form);
  if (!form.ok) return problemPage(c, firstOf(form.problems));
  const { OwnStandingEntry, OwnStandingErased } = await resultsPages();
  const shown = shownForm(form.value);
  const frame = { shown, language: languageOf(c), link: c.req.param('link') ?? '' };
  if (standing.phase === 'closed' && standing.responseCount === 0) {
    return showPage(c, <OwnStandingErased {...frame} />);
  }
  return showPage(
    c,
    <OwnStandingEntry
      {...frame}
      typed={typed}
      mistakes={wrong === undefined ? [] : [mistakeAt(c, receiptField, wrong)]}
    />,
    wrong === undefined ? 200 : statusOf(wrong.code),
  );
}
