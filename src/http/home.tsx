import { Hono } from 'hono/tiny';
import { AccessibilityPage } from '../pages/accessibility.tsx';
import { HomePage } from '../pages/home.tsx';
import { isLanguage } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';

const pages = ['forms', 'receipts', 'r', 'organise', 'privacy', 'accessibility'];

/** Pages that belong to no form. */
export const homeRoutes = new Hono<Frame>()
  .get('/', (c) => c.redirect(`/${languageOf(c)}/`))
  .get(anyLanguage, (c) => c.redirect(`/${languageOf(c)}/`))
  .get(`${anyLanguage}/`, (c) => showPage(c, <HomePage language={languageOf(c)} />))
  .get(`${anyLanguage}/accessibility`, (c) => showPage(c, <AccessibilityPage language={languageOf(c)} />));

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
