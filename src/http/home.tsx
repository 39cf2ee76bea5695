import { Hono } from 'hono/tiny';
import { enterAtHome } from '../actions/enter-at-home.ts';
import type { Form } from '../form/form.ts';
import { AccessibilityPage } from '../pages/accessibility.tsx';
import { codeField } from '../pages/entry.tsx';
import { HomePage } from '../pages/home.tsx';
import { isLanguage } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { rememberPass } from './cookies.ts';
import { mistakeAt } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { firstOf, problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const pages = ['forms', 'receipts', 'r', 'organise', 'privacy', 'accessibility'];

/** Pages that belong to no form. */
export const homeRoutes = new Hono<Frame>()
  .get('/', (c) => c.redirect(`/${languageOf(c)}/`))
  .get(anyLanguage, (c) => c.redirect(`/${languageOf(c)}/`))
  .get(`${anyLanguage}/`, (c) => showHome(c, ''))
  .post(`${anyLanguage}/`, async (c) => {
    const typed = c.get('posted')?.get(codeField) ?? '';
    if (isSwitching(c)) return showHome(c, typed, toldOn(c));
    if (typed.trim() === '') return showHome(c, typed, problem('entry-needed', {}));
    const pasted = pathPasted(c, typed);
    if (pasted !== undefined) return goTo(c, pasted);
    const entered = await enterAtHome(c.get('context'), typed);
    if (!entered.ok) return showHome(c, typed, firstOf(entered.problems));
    const forms = entered.value.map(({ form, pass }) => {
      if (pass !== null) rememberPass(c, form.revision.form.id, pass);
      return form.revision.form;
    });
    const [first, ...others] = forms;
    if (first !== undefined && others.length === 0) return goTo(c, `/${languageOf(c)}/forms/${first.id}`);
    return showHome(c, typed, undefined, forms);
  })
  .get(`${anyLanguage}/accessibility`, (c) => showPage(c, <AccessibilityPage language={languageOf(c)} />));

function showHome(c: Exchange, typed: string, wrong?: Problem, choices: readonly Form[] = []) {
  const mistakes = wrong === undefined ? [] : [mistakeAt(c, codeField, wrong)];
  const page = <HomePage language={languageOf(c)} code={{ typed, mistakes }} choices={choices} />;
  return showPage(c, page, wrong === undefined ? 200 : statusOf(wrong.code));
}

/** Where a link leads that was pasted in the place of a code; undefined for what is none. */
function pathPasted(c: Exchange, typed: string): string | undefined {
  // what lets in without a code has its proof behind a point
  const [, kind, name] = /\/(forms|r|i)\/([\w-]{1,60}(?:\.[\w-]{43}(?![\w-]))?)/.exec(typed) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'i' ? `/i/${name}` : `/${languageOf(c)}/${kind}/${name}`;
}

/** An address without a language of ours leads to the same page in the reader's; any other is unknown. */
export function elsewhere(c: Exchange) {
  const { pathname, search } = new URL(c.req.url);
  const [first = '', second = '', ...rest] = pathname.split('/').slice(1);
  const other = /^[a-z]{2}(-[a-z]{2})?$/i.test(first) && !isLanguage(first) && !pages.includes(first);
  if (c.req.method === 'GET') {
    const language = languageOf(c);
    if (pages.includes(first)) return c.redirect(`/${language}${pathname}${search}`);
    if (other && second === '') return c.redirect(`/${language}/`);
    if (other && pages.includes(second)) {
      return c.redirect(`/${[language, second, ...rest].join('/')}${search}`);
    }
  }
  return problemPage(c, problem('page-unknown', {}));
}
