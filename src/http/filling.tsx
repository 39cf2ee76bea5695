// What the pages of a form that is being filled in have in common: finding the draft, and saying why it cannot go on.
import { findDraft, findUnder } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import { AnsweredPage, type TypedReceipt } from '../pages/answered.tsx';
import type { ShownForm } from '../pages/form-page.tsx';
import { type Hindrance, HindrancePage } from '../pages/hindrance.tsx';
import type { Changing } from '../pages/mine.tsx';
import { type Mistake, writtenReason } from '../pages/mistakes.tsx';
import { bareStanding, standingOf } from '../pages/standing.tsx';
import type { Draft } from '../response/draft.ts';
import { type Fields, fieldsOf } from '../response/fields.ts';
import type { Problem } from '../shared/problem.ts';
import type { Standing } from '../shared/standing.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { readBegun, readOwnPass, rememberBegun } from './cookies.ts';
import { entryFor, invitedDraft } from './entry.ts';
import { type Exchange, goTo, languageOf, showPage } from './frame.ts';
import { openedResponse } from './opened.ts';
import { firstOf, problemPage } from './problems.tsx';
import type { statusOf } from './statuses.ts';

/** A draft and its form. */
export interface Begun {
  readonly draft: Draft;
  readonly form: PublishedForm;
}

/** What a page needs of a published form. */
export function shownForm({ revision, example }: PublishedForm): ShownForm {
  return { form: revision.form, example };
}

/** The draft that this device's cookie names, else the answer that says what to do. Reads only. */
export async function ownDraft(c: Exchange, form: string): Promise<Begun | Response> {
  const begun = readBegun(c, form);
  const isMarked = c.req.query(cookieMark) !== undefined;
  if (begun.is === 'begun') {
    if (isMarked) return goTo(c, withoutMark(c));
    const found = await findDraft(c.get('context'), begun.id, readOwnPass(c, form));
    if (found !== undefined && found.draft.form === form) {
      if (found.isAnswered) return answered(c, found);
      return mayGoOn(found) ? found : stopped(c, found, 'closed', { fields: found.draft.fields });
    }
  }
  const published = await findForm(c.get('context'), form);
  if (!published.ok) return problemPage(c, firstOf(published.problems));
  if (begun.is === 'begun') return hinderedAt(c, published.value, begun.id);
  const found = await invitedDraft(c, form, await entryFor(c, published.value));
  if (found !== undefined && mayGoOn(found)) return found;
  if (begun.is === 'none' && isMarked) return hindered(c, published.value, 'cookie');
  return goTo(c, `/${languageOf(c)}/forms/${form}`);
}

/** Why there is no draft under an id: it was sent or withdrawn, else nobody knows. */
export async function hinderedAt(c: Exchange, form: PublishedForm, id: string) {
  const found = await findUnder(c.get('context'), id);
  if (found === undefined || found.is === 'draft') {
    if (await isSentHere(c, form.revision.form.id, id)) {
      return hindered(c, form, 'sent', bareStanding(form.revision.form.id, id, 'sent'));
    }
    if (!(await isUsedUp(c, form))) return hindered(c, form, 'lost');
    return answered(c, { draft: nothingTyped(form, id), form });
  }
  return hindered(c, form, found.is, bareStanding(form.revision.form.id, id, found.is));
}

/** Whether this device sent a draft that others could find too, and perhaps never heard so. */
export async function isSentHere(c: Exchange, form: string, id: string): Promise<boolean> {
  const begun = readBegun(c, form);
  if (begun.is !== 'begun' || begun.id !== id || begun.sendAs === undefined) return false;
  return (await findUnder(c.get('context'), begun.sendAs))?.is === 'sent';
}

/** Whether answers were sent with the invitation that this device has. */
async function isUsedUp(c: Exchange, form: PublishedForm): Promise<boolean> {
  const entry = await entryFor(c, form);
  return entry.is === 'outside' && entry.reason.code === 'invitation-used';
}

function nothingTyped({ revision: { form, number } }: PublishedForm, id: string): Draft {
  return { id, form: form.id, revision: number, baseVersion: 0, fields: new Map(), begunAt: '' };
}

/** In the address of a page: the answer before it set the cookie, so when none comes along the browser keeps none. */
const cookieMark = 'cookie';

/**
 * The query of a form's page that one is sent on to. It is marked only while no cookie has come along yet: a request
 * that brings one has shown that the browser keeps them, and the address stays clean.
 */
export function queryFor(c: Exchange, form: string, { fromCheck = false } = {}): string {
  const parts = [
    ...(readBegun(c, form).is === 'none' ? [`${cookieMark}=1`] : []),
    ...(fromCheck ? ['from=check'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** This address without the mark; the browser itself keeps what follows a #. */
function withoutMark(c: Exchange): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete(cookieMark);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** Whether this draft can still be filled in and sent: the form is open, or it was begun before closing. */
export function mayGoOn({ draft, form }: Begun): boolean {
  if (form.phase === 'grace') return form.closes !== null && draft.begunAt <= form.closes;
  return form.phase === 'open';
}

const hinderedStatus = {
  cookie: 400,
  lost: 404,
  closed: 403,
  changed: 409,
  sent: 409,
  withdrawn: 410,
} as const;

/** A page that says why it cannot go on. */
export function hindered(
  c: Exchange,
  form: PublishedForm,
  hindrance: Hindrance,
  standing?: Standing,
  typed?: Typed,
) {
  const page = (
    <HindrancePage
      shown={shownForm(form)}
      language={languageOf(c)}
      hindrance={hindrance}
      path={c.req.path.replace(/^.../, '')}
      standing={standing}
      typed={typed}
      posted={typed === undefined ? undefined : c.get('posted')}
    />
  );
  return showPage(c, page, hinderedStatus[hindrance]);
}

/** What was typed and is not sent: all, or what stands on one page. */
export interface Typed {
  readonly fields: Fields;
  readonly only?: number;
}

/** Says that nothing more is taken for this response, and shows what was typed: to a script as data. */
export function stopped(
  c: Exchange,
  { draft, form }: Begun,
  is: 'closed' | 'sent' | 'withdrawn',
  typed?: Typed,
) {
  const standing = standingOf(form.revision.form, draft, languageOf(c), is);
  if (asksData(c)) return c.json(standing, hinderedStatus[is]);
  return hindered(c, form, is, standing, typed);
}

/**
 * Says that answers were sent with the same invitation from elsewhere, and shows what was typed here. A script hears
 * which pages of it are kept.
 * @param receipt what was typed as a receipt, and refused
 */
export async function answered(
  c: Exchange,
  { draft, form }: Begun,
  receipt: TypedReceipt = { typed: '', mistakes: [] },
  status: ReturnType<typeof statusOf> = 409,
) {
  const language = languageOf(c);
  const shown = shownForm(form);
  const told = standingOf(shown.form, draft, language, 'answered');
  // there is more to show whenever a page was kept
  const standing = { ...told, shown: Object.values(told.saved).join(' ') };
  if (asksData(c)) return c.json(standing, status);
  // from another tab it may not be known any more whose answers these are
  await rememberBegun(c, draft.form, draft.id);
  const own = await openedResponse(c);
  const sent = own?.form === draft.form ? fieldsOf(own.revision.form, own.response) : undefined;
  const { fields } = draft;
  const changing = changingOf(form);
  return showPage(
    c,
    <AnsweredPage {...{ shown, language, fields, standing, sent, changing, receipt }} />,
    status,
  );
}

/** Whether answers to a form can still be changed, and if not, why. */
export function changingOf({ phase, revision }: PublishedForm): Changing {
  if (!revision.form.access.editUntilClose) return 'not-allowed';
  return phase === 'open' ? 'possible' : 'closed';
}

/** Whether it is a script of our own that asks, to hear how a response stands. */
export function asksData(c: Exchange): boolean {
  return c.req.header('accept') === 'application/json';
}

/** A problem as it is told at the one field of a page. */
export function mistakeAt(c: Exchange, field: string, reason: Problem): Mistake {
  const says = sentenceOf(wordsIn(languageOf(c)), reason);
  return { field, anchor: field, question: '', says, told: writtenReason(reason) };
}
