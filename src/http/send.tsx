import { Hono } from 'hono/tiny';
import type { Sent } from '../actions/accept.ts';
import { findDraft, sendDraft } from '../actions/draft.ts';
import { findForm } from '../actions/find-form.ts';
import { CheckPage } from '../pages/check.tsx';
import { NotSentPage } from '../pages/hindrance.tsx';
import { KeptPage } from '../pages/kept.tsx';
import { mistakesOf, toldField, writtenReason } from '../pages/mistakes.tsx';
import { SentPage } from '../pages/sent.tsx';
import { bareStanding, standingOf } from '../pages/standing.tsx';
import { inputOf } from '../response/input.ts';
import { receiptOf } from '../response/receipt.ts';
import { readResponse } from '../response/response.ts';
import { fieldsOn, stepsOf } from '../response/steps.ts';
import { isId } from '../shared/id.ts';
import { languages } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import {
  hasBegun,
  readBegun,
  readOpened,
  readOwnPass,
  rememberBegun,
  rememberOpened,
  rememberSent,
} from './cookies.ts';
import { entryFor } from './entry.ts';
import {
  answered,
  asksData,
  type Begun,
  changingOf,
  hindered,
  hinderedAt,
  ownDraft,
  shownForm,
  stopped,
} from './filling.tsx';
import {
  anyLanguage,
  type Exchange,
  type Frame,
  goTo,
  languageOf,
  originOf,
  postAddressOf,
  showPage,
} from './frame.ts';
import { findOpened } from './opened.ts';
import { ownStandingPath } from './own-standing.tsx';
import { firstOf, problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

/** Checking the answers, sending them, and the receipt. */
export const sendRoutes = new Hono<Frame>()
  .get(`${anyLanguage}/forms/:form/offline`, async (c) => {
    const named = c.req.query('response');
    const isBeginning = asksData(c) && isId(named) && readBegun(c, c.req.param('form')).is !== 'begun';
    const begun = isBeginning
      ? await notBegun(c, c.req.param('form'), named)
      : await ownDraft(c, c.req.param('form'));
    if (begun instanceof Response) return begun;
    const { draft, form } = begun;
    const language = languageOf(c);
    // who opens it as a page has nothing kept
    if (!asksData(c)) return goTo(c, checkPath(c, draft.form));
    const shown = shownForm(form);
    const pages = languages
      .filter((each) => each === language || shown.form.languages.includes(each))
      .map((each) => [
        `/${each}/forms/${draft.form}/offline`,
        `<!doctype html>${<KeptPage shown={shown} language={each} draft={draft} />}`,
      ]);
    const standing = standingOf(shown.form, draft, language);
    return c.json({ standing, fields: fieldsByPage(begun), pages: Object.fromEntries(pages) });
  })
  .get(`${anyLanguage}/forms/:form/check`, async (c) => {
    const begun = await ownDraft(c, c.req.param('form'));
    if (begun instanceof Response) return begun;
    const { form } = begun.form.revision;
    const read = readResponse(form, inputOf(form, languageOf(c), begun.draft.fields));
    return showCheck(c, begun, read.ok ? [] : read.problems, 200);
  })
  .post(`${anyLanguage}/forms/:form/check`, async (c) => {
    const form = c.req.param('form');
    const named = c.get('posted')?.get('response');
    const cookie = readBegun(c, form);
    const id = isId(named) ? named : cookie.is === 'begun' ? cookie.id : undefined;
    if (id === undefined) return goTo(c, checkPath(c, form));
    if (isSwitching(c)) return toldAgain(c, form, id);
    const sendAs = cookie.is === 'begun' && cookie.id === id ? cookie.sendAs : undefined;
    const sent = await sendDraft(c.get('context'), id, languageOf(c), readOwnPass(c, form), sendAs);
    if (!sent.ok) return notSent(c, form, id, sent.problems);
    if (sent.value.is === 'same' && !(await isOwn(c, sent.value, id)))
      return sentBefore(c, sent.value.form, id);
    rememberSent(c, sent.value.form);
    await rememberOpened(c, sent.value);
    if (asksData(c)) return c.json(bareStanding(sent.value.form, id, 'sent'));
    return goTo(c, `/${languageOf(c)}/forms/${sent.value.form}/receipt`);
  })
  .get(`${anyLanguage}/forms/:form/receipt`, async (c) => {
    const { keys } = c.get('context');
    const own = await findOpened(c);
    if (own?.ok === false) return problemPage(c, firstOf(own.problems));
    if (own?.value.form !== c.req.param('form')) return goTo(c, `/${languageOf(c)}/receipts`);
    const { id, form: formId, version, response } = own.value;
    const form = await findForm(c.get('context'), formId);
    if (!form.ok) return problemPage(c, firstOf(form.problems));
    return showPage(
      c,
      <SentPage
        shown={shownForm(form.value)}
        language={languageOf(c)}
        receipt={await receiptOf(keys.receipt, formId, id)}
        response={id}
        version={version}
        name={response.name}
        by={response.by}
        closes={form.value.closes}
        changing={changingOf(form.value)}
        address={`${originOf(c)}/${languageOf(c)}/receipts`}
        standing={await ownStandingPath(c, formId, form.value.shown)}
      />,
    );
  });

/** Whether what was sent before is this device's: it was begun here under that id, or its receipt is open here. */
async function isOwn(c: Exchange, { form, id }: Sent, posted: string): Promise<boolean> {
  const begun = readBegun(c, form);
  if (begun.is === 'begun' && begun.id === posted && (await hasBegun(c, form))) return true;
  const opened = await readOpened(c);
  return opened?.form === form && opened.id === id;
}

/** Says so, and asks for the receipt: an id alone is none. */
async function sentBefore(c: Exchange, form: string, id: string) {
  if (asksData(c)) return c.json(bareStanding(form, id, 'sent'));
  const found = await findForm(c.get('context'), form);
  return found.ok ? hindered(c, found.value, 'sent') : problemPage(c, firstOf(found.problems));
}

/** What would be begun under an id by who may: nothing is kept of it here. Else the start page, which says why not. */
async function notBegun(c: Exchange, formId: string, id: string): Promise<Begun | Response> {
  const found = await findForm(c.get('context'), formId);
  if (!found.ok) return problemPage(c, firstOf(found.problems));
  const form = found.value;
  const entry = await entryFor(c, form);
  if (form.phase !== 'open' || entry.is !== 'open') return goTo(c, `/${languageOf(c)}/forms/${formId}`);
  const { number: revision } = form.revision;
  const fields = new Map<string, string>();
  return {
    form,
    draft: { id, form: formId, revision, baseVersion: 0, fields, begunAt: c.get('context').now() },
  };
}

/** What was typed so far, for a device to keep: by number of the page. */
function fieldsByPage({ draft, form }: Begun) {
  const pages = stepsOf(form.revision.form).map((step) => {
    const names = fieldsOn(form.revision.form, step);
    return [step.number, Object.fromEntries(names.map((name) => [name, draft.fields.get(name) ?? '']))];
  });
  return Object.fromEntries(pages);
}

/** Why a draft was not sent: its mistakes on the check page, else a page that says what to do. */
async function notSent(c: Exchange, form: string, id: string, problems: readonly Problem[]) {
  const first = firstOf(problems);
  const found = await findDraft(c.get('context'), id);
  const over = whyOver(first);
  if (found !== undefined && over !== undefined) {
    return stopped(c, found, over, { fields: found.draft.fields });
  }
  const inAnswers = problems.filter(({ pointer }) => pointer !== undefined);
  if (asksData(c)) {
    const is = over ?? (inAnswers.length > 0 ? 'mistaken' : 'refused');
    return c.json(bareStanding(form, id, is), statusOf(first.code));
  }
  if (found === undefined) {
    const published = await findForm(c.get('context'), form);
    return published.ok && first.code === 'draft-unknown'
      ? hinderedAt(c, published.value, id)
      : problemPage(c, first);
  }
  if (first.code === 'invitation-used') return answered(c, found);
  // what waits for an invitation is found again once that is opened
  await rememberBegun(c, form, id);
  if (isAboutEntry(first)) return notLetIn(c, found, first);
  if (first.code === 'form-changed') {
    return hindered(c, found.form, 'changed', undefined, { fields: found.draft.fields });
  }
  if (inAnswers.length === 0) return problemPage(c, first);
  return showCheck(c, found, inAnswers, statusOf(first.code));
}

/** Why a draft was not sent, in another language: what the page told is told once more, and nothing is sent. */
async function toldAgain(c: Exchange, form: string, id: string) {
  const told = c.get('posted')?.get(toldField);
  const found = await findDraft(c.get('context'), id);
  const reason = toldOn(c);
  if (found !== undefined) {
    const typed = { fields: found.draft.fields };
    if (told === 'closed' || told === 'sent' || told === 'withdrawn') return stopped(c, found, told, typed);
    if (told === 'changed') return hindered(c, found.form, told, undefined, typed);
    if (reason !== undefined && isAboutEntry(reason)) return notLetIn(c, found, reason);
  }
  return goTo(c, checkPath(c, form));
}

/** Says that an invitation or the code is what stands in the way. */
function notLetIn(c: Exchange, { form }: Begun, reason: Problem) {
  const fields = c.get('posted');
  const page = (
    <NotSentPage
      shown={shownForm(form)}
      language={languageOf(c)}
      reason={reason}
      code={{ typed: '', mistakes: [] }}
      posted={fields === undefined ? undefined : { fields, told: writtenReason(reason) }}
    />
  );
  return showPage(c, page, statusOf(reason.code));
}

function checkPath(c: Exchange, form: string): string {
  return `/${languageOf(c)}/forms/${encodeURIComponent(form)}/check`;
}

/** Why nothing more is taken for a response, when that is what stands in the way. */
function whyOver({ code }: Problem): 'closed' | 'sent' | 'withdrawn' | undefined {
  switch (code) {
    case 'form-closed':
    case 'form-not-open-yet':
      return 'closed';
    case 'response-withdrawn':
      return 'withdrawn';
    case 'response-other-content':
    case 'response-version-stale':
      return 'sent';
    default:
      return undefined;
  }
}

/** Whether an invitation or the code is what stands in the way; the answers themselves are well. */
function isAboutEntry({ code }: Problem): boolean {
  switch (code) {
    case 'invitation-needed':
    case 'invitation-unknown':
    case 'invitation-revoked':
    case 'invitation-used':
    case 'code-needed':
    case 'code-wrong':
    case 'code-tries-exceeded':
      return true;
    default:
      return false;
  }
}

function showCheck(
  c: Exchange,
  { draft, form }: Begun,
  problems: readonly Problem[],
  status: ReturnType<typeof statusOf>,
) {
  const language = languageOf(c);
  const shown = shownForm(form);
  const mistakes = mistakesOf(shown.form, language, problems);
  return showPage(
    c,
    <CheckPage
      shown={shown}
      filling={{ form: shown.form, language, fields: draft.fields, mistakes }}
      standing={standingOf(shown.form, draft, language, problems.length > 0 ? 'mistaken' : 'filling')}
      grace={form.phase === 'grace'}
      action={postAddressOf(c)}
    />,
    status,
  );
}
