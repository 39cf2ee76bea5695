// The organiser's desk. The key comes by a link once, then from a cookie; every page checks it again, so that a
// key taken away opens nothing any more.
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Hono } from 'hono/tiny';
import { close } from '../actions/close.ts';
import { codeLink } from '../actions/code-link.ts';
import { deleteDemo } from '../actions/demo.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import { findResults } from '../actions/find-results.ts';
import { resultsLink } from '../actions/links.ts';
import { listForms } from '../actions/list-forms.ts';
import { countWaiting } from '../actions/moderate.ts';
import { open } from '../actions/open.ts';
import { findOrganiser, isOrganiser } from '../actions/organiser-keys.ts';
import { reveal } from '../actions/reveal.ts';
import { lacksOptions } from '../form/options-from.ts';
import { DeskPage, deskNews } from '../pages/organise.tsx';
import { deskPath } from '../pages/organise-addresses.ts';
import { ConfirmDeedPage, ConfirmDeleteDemoPage } from '../pages/organise-confirm.tsx';
import { type Deed, deedsFor, type FormStanding, isDeed } from '../pages/organise-deeds.ts';
import type { DeskForm } from '../pages/organise-form.tsx';
import { showRule } from '../results/may-show.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, originOf, showPage } from './frame.ts';
import { organiseAgendaRoutes } from './organise-agenda.tsx';
import { organiseReactionRoutes } from './organise-reactions.tsx';
import { problemPage, retryPage } from './problems.tsx';
import { recordDeed } from './record.ts';

const cookieSeconds = 30 * 86_400;
const desk = `${anyLanguage}/organise`;

const organisersOnly: MiddlewareHandler<Frame> = async (c, next) => {
  const key = getCookie(c, cookieName(c)) ?? '';
  const organiser = await findOrganiser(c.get('context'), key);
  if (organiser === undefined) {
    const reason = problem('organiser-key-needed', {});
    // the key is kept 30 days: what was written meanwhile is sent again once it is there
    return c.get('posted') === undefined ? problemPage(c, reason) : retryPage(c, reason);
  }
  c.set('organiser', organiser);
  return next();
};

/** Routes of organisers. */
export const organiseRoutes = new Hono<Frame>()
  .get('/o/:key', async (c) => {
    const key = c.req.param('key');
    if (!(await isOrganiser(c.get('context'), key))) {
      return problemPage(c, problem('organiser-key-needed', {}));
    }
    const secure = c.get('isSecure');
    setCookie(c, cookieName(c), key, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: cookieSeconds,
    });
    return goTo(c, deskPath(languageOf(c)));
  })
  .use(`${desk}/*`, organisersOnly)
  .route('/', organiseAgendaRoutes)
  .route('/', organiseReactionRoutes)
  .get(desk, (c) => goTo(c, deskPath(languageOf(c))))
  .get(`${desk}/`, async (c) => {
    const forms = await listForms(c.get('context'));
    const listed = await Promise.all(forms.map((form) => deskFormOf(c, form)));
    const [news] = deskNews.filter((name) => c.req.query(name) !== undefined);
    const about = news && listed.find(({ id, shown }) => shown && id === c.req.query(news));
    const told = news && about && { is: news, about };
    return showPage(c, <DeskPage language={languageOf(c)} forms={listed} news={told} />);
  })
  .get(`${desk}/demo/delete`, (c) => showPage(c, <ConfirmDeleteDemoPage language={languageOf(c)} />))
  .post(`${desk}/demo/delete`, async (c) => {
    await deleteDemo(c.get('context'));
    await recordDeed(c, 'desk', { deed: 'delete-demonstration' });
    return goTo(c, deskPath(languageOf(c)));
  })
  .get(`${desk}/forms/:form/:deed`, async (c) => {
    const asked = await askedFor(c, c.req.param('form'), c.req.param('deed'));
    if (!asked.ok) return refusal(c, asked.problems);
    const { deed, form } = asked.value;
    if (deed === 'already') return goTo(c, newsPath(c, 'already', form));
    const { id, title, languages } = form.revision.form;
    const { responseCount } = form;
    const told = { id, title, languages, responseCount, minimumGroup: showRule(form.revision).whole };
    return showPage(c, <ConfirmDeedPage language={languageOf(c)} deed={deed} form={told} />);
  })
  .post(`${desk}/forms/:form/:deed`, async (c) => {
    const asked = await askedFor(c, c.req.param('form'), c.req.param('deed'));
    if (!asked.ok) return refusal(c, asked.problems);
    const { deed, form } = asked.value;
    if (deed === 'already') return goTo(c, newsPath(c, 'already', form));
    const done = await perform(c, deed, form);
    return done.ok ? goTo(c, done.value) : refusal(c, done.problems);
  });

/**
 * The form and what to do with it: nothing when it is closed and shown already (somebody else was faster, or the same
 * page twice); refused when it does not stand for that otherwise.
 */
async function askedFor(
  c: Exchange,
  id: string,
  deed: string,
): Promise<Result<{ deed: Deed | 'already'; form: PublishedForm }>> {
  if (!isDeed(deed)) return refused(problem('page-unknown', {}));
  const found = await findForm(c.get('context'), id);
  if (!found.ok) return found;
  const form = found.value;
  if (deedsFor(standingOf(form)).includes(deed)) return accepted({ deed, form });
  if (deed !== 'open' && form.shown && form.phase === 'closed') return accepted({ deed: 'already', form });
  return refused(form.shown ? problem('form-already-shown', { form: id }) : problem('form-changed', {}));
}

/** Does it; says where to go then: back to the desk, which tells what is now to be seen. */
async function perform(c: Exchange, deed: Deed, form: PublishedForm): Promise<Result<string>> {
  const context = c.get('context');
  const { id, results } = form.revision.form;
  const shows = deed === 'close' || deed === 'reveal';
  const does = deed === 'open' ? 'open' : shows && results.publish === 'embargo' ? 'reveal' : 'close';
  const done = await { open, close, reveal }[does](context, id);
  if (!done.ok) return done;
  await recordDeed(c, 'desk', { deed: does, form: id });
  return accepted(shows ? newsPath(c, 'shown', form) : deskPath(languageOf(c)));
}

function newsPath(c: Exchange, news: (typeof deskNews)[number], { revision }: PublishedForm): string {
  return deskPath(languageOf(c), `?${news}=${revision.form.id}`);
}

async function deskFormOf(c: Exchange, form: PublishedForm): Promise<DeskForm> {
  const { id, title, languages, access } = form.revision.form;
  const minimumGroup = showRule(form.revision).whole;
  const link = await resultsLink(c.get('context'), id);
  const byCode = await codeLink(c.get('context'), form);
  const base = `${originOf(c)}/${languageOf(c)}`;
  // answers withdrawn or erased later take nothing from what is shown, so their number alone does not tell
  const mayShowNothing = form.shown && form.responseCount < minimumGroup;
  return {
    ...standingOf(form),
    lacksOptions: lacksOptions(form.revision.form),
    id,
    title,
    languages,
    example: form.example,
    responseCount: form.responseCount,
    showsNothing: mayShowNothing && link.ok && (await isEmpty(c, link.value)),
    minimumGroup,
    waitingReactions: await countWaiting(c.get('context'), form),
    byInvitation: access.by === 'invitation',
    fillLink: `${base}/forms/${id}`,
    codeLink: byCode === null ? null : `${originOf(c)}${byCode}`,
    resultsLink: link.ok ? `${base}/r/${link.value}` : null,
  };
}

/** Whether the results behind a link are that there were too few answers. */
async function isEmpty(c: Exchange, link: string): Promise<boolean> {
  const found = await findResults(c.get('context'), link);
  return found.ok && found.value.is === 'shown' && found.value.document.release.responses === null;
}

function standingOf({ phase, shown, revision }: PublishedForm): FormStanding {
  return { phase, shown, publish: revision.form.results.publish };
}

function refusal(c: Exchange, problems: readonly Problem[]) {
  return problemPage(c, problems[0] ?? problem('page-unknown', {}));
}

function cookieName(c: Exchange): string {
  return `${c.get('isSecure') ? '__Host-' : ''}weerklank-organiser`;
}
