import { Hono } from 'hono/tiny';
import { findUnder } from '../actions/draft.ts';
import { carriedDraft, carryDraft } from '../actions/draft-elsewhere.ts';
import { findForm } from '../actions/find-form.ts';
import { CarriedPage, ElsewherePage } from '../pages/elsewhere.tsx';
import { problem } from '../shared/problem.ts';
import { rememberBegun } from './cookies.ts';
import { hindered, ownDraft, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, originOf, showPage } from './frame.ts';
import { firstOf, problemPage } from './problems.tsx';

const carried = `${anyLanguage}/continue/:carried`;

/** Going on with a draft on another device, by a link that its participant makes. */
export const elsewhereRoutes = new Hono<Frame>()
  .get(`${anyLanguage}/forms/:form/elsewhere`, async (c) => {
    const begun = await ownDraft(c, c.req.param('form'));
    if (begun instanceof Response) return begun;
    const made = await carryDraft(c.get('context'), begun.draft);
    const link = { href: `${originOf(c)}/${languageOf(c)}/continue/${made.carried}`, until: made.until };
    return showPage(c, <ElsewherePage shown={shownForm(begun.form)} language={languageOf(c)} link={link} />);
  })
  .get(carried, (c) => goOn(c, false))
  .post(carried, (c) => goOn(c, true));

/** Looks what a link carries; who was told so and wants to goes on with it. */
async function goOn(c: Exchange, isMeant: boolean) {
  const link = c.req.param('carried') ?? '';
  const head = await carriedDraft(c.get('context'), link);
  if (head === undefined) return problemPage(c, problem('link-unknown', {}));
  const found = await findUnder(c.get('context'), head.id);
  if (found?.is !== 'draft') {
    const form = await findForm(c.get('context'), head.form);
    return form.ok ? hindered(c, form.value, found?.is ?? 'lost') : problemPage(c, firstOf(form.problems));
  }
  const language = languageOf(c);
  if (!isMeant) {
    return showPage(c, <CarriedPage shown={shownForm(found.form)} language={language} carried={link} />);
  }
  await rememberBegun(c, head.form, head.id);
  return goTo(c, `/${language}/forms/${head.form}/steps/1`);
}
