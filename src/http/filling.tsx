// What the pages of a form that is being filled in have in common: finding the draft, and saying why it cannot go on.
import { findDraft } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import type { ShownForm } from '../pages/form-page.tsx';
import { type Hindrance, HindrancePage } from '../pages/hindrance.tsx';
import type { Draft } from '../response/draft.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { readBegun } from './cookies.ts';
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
  if (begun.is === 'begun') {
    const found = await findDraft(c.get('context'), begun.id);
    if (found !== undefined && found.draft.form === form) {
      return mayGoOn(found) ? found : hindered(c, found.form, 'closed');
    }
  }
  const published = await findForm(c.get('context'), form);
  if (!published.ok) return problemPage(c, firstOf(published.problems));
  if (begun.is === 'begun') return hindered(c, published.value, 'lost');
  if (begun.is === 'none' && c.req.query('cookie') !== undefined) {
    return hindered(c, published.value, 'cookie');
  }
  return goTo(c, `/${languageOf(c)}/forms/${form}`);
}

/** Whether this draft can still be filled in and sent: the form is open, or it was begun before closing. */
export function mayGoOn({ draft, form }: Begun): boolean {
  if (form.phase === 'grace') return form.closes !== null && draft.begunAt <= form.closes;
  return form.phase === 'open';
}

/** A page that says why it cannot go on. */
export function hindered(c: Exchange, form: PublishedForm, hindrance: Hindrance) {
  const status = { cookie: 400, lost: 404, closed: 403 } as const;
  const page = <HindrancePage shown={shownForm(form)} language={languageOf(c)} hindrance={hindrance} />;
  return showPage(c, page, status[hindrance]);
}

/** The problem that decides the page. */
export function firstOf(problems: readonly Problem[]): Problem {
  return problems[0] ?? problem('page-unknown', {});
}
