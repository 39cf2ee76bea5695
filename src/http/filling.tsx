// What the pages of a form that is being filled in have in common: finding the draft, and saying why it cannot go on.
import { findDraft, findUnder } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import type { ShownForm } from '../pages/form-page.tsx';
import { type Hindrance, HindrancePage } from '../pages/hindrance.tsx';
import { type Mistake, writtenReason } from '../pages/mistakes.tsx';
import { bareStanding, standingOf } from '../pages/standing.tsx';
import type { Draft } from '../response/draft.ts';
import type { Fields } from '../response/fields.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Standing } from '../shared/standing.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { readBegun } from './cookies.ts';
import { entryFor, invitedDraft } from './entry.ts';
import { type Exchange, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';

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
    const found = await findDraft(c.get('context'), begun.id);
    if (found !== undefined && found.draft.form === form) {
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
async function hinderedAt(c: Exchange, form: PublishedForm, id: string) {
  const found = await findUnder(c.get('context'), id);
  if (found === undefined || found.is === 'draft') return hindered(c, form, 'lost');
  return hindered(c, form, found.is, bareStanding(form.revision.form.id, id, found.is));
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

/** Whether it is a script of our own that asks, to hear how a response stands. */
export function asksData(c: Exchange): boolean {
  return c.req.header('accept') === 'application/json';
}

/** A problem as it is told at the one field of a page. */
export function mistakeAt(c: Exchange, field: string, reason: Problem): Mistake {
  const says = sentenceOf(wordsIn(languageOf(c)), reason);
  return { field, anchor: field, question: '', says, told: writtenReason(reason) };
}

/** The problem that decides the page. */
export function firstOf(problems: readonly Problem[]): Problem {
  return problems[0] ?? problem('page-unknown', {});
}
