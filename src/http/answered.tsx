import { Hono } from 'hono/tiny';
import { findDraft } from '../actions/draft.ts';
import { findResponse } from '../actions/find-response.ts';
import { dropAnswered, takeOver } from '../actions/take-over.ts';
import { receiptField } from '../pages/receipts.tsx';
import { problem } from '../shared/problem.ts';
import { forgetBegun, readBegun, readOwnPass, rememberChanging, rememberOpened } from './cookies.ts';
import { answered, changingOf, mistakeAt, queryFor } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf } from './frame.ts';
import { openedResponse } from './opened.ts';
import { firstOf, problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const path = `${anyLanguage}/forms/:form`;

/** What can be done with what was typed here after answers were sent with the same invitation from elsewhere. */
export const answeredRoutes = new Hono<Frame>()
  .get(`${path}/:deed{(?:take-over|put-away)}`, (c) => goTo(c, checkOf(c)))
  .post(`${path}/take-over`, async (c) => {
    const begun = await leftHere(c);
    if (begun === undefined) return goTo(c, checkOf(c));
    const typed = c.get('posted')?.get(receiptField);
    if (typed !== undefined) {
      if (isSwitching(c)) {
        const told = toldOn(c);
        const mistakes = told === undefined ? [] : [mistakeAt(c, receiptField, told)];
        return answered(c, begun, { typed, mistakes }, told === undefined ? 200 : statusOf(told.code));
      }
      const found = await findResponse(c.get('context'), typed);
      // a receipt of another form finds nothing here
      const isOfForm = found.ok && found.value.form === begun.draft.form;
      if (!isOfForm) {
        const reason = found.ok ? problem('receipt-unknown', {}) : firstOf(found.problems);
        const receipt = { typed, mistakes: [mistakeAt(c, receiptField, reason)] };
        return answered(c, begun, receipt, statusOf(reason.code));
      }
      await rememberOpened(c, found.value);
      return goTo(c, checkOf(c));
    }
    const sent = await openedResponse(c);
    if (sent?.form !== begun.draft.form || changingOf(begun.form) !== 'possible') return goTo(c, checkOf(c));
    const taken = await takeOver(c.get('context'), begun.draft, sent);
    if (!taken.ok) return problemPage(c, firstOf(taken.problems));
    await rememberChanging(c, sent.form, sent.id);
    return goTo(c, `${checkOf(c)}${queryFor(c, sent.form)}`);
  })
  .post(`${path}/put-away`, async (c) => {
    const begun = await leftHere(c);
    if (begun !== undefined) await dropAnswered(c.get('context'), begun.draft);
    const form = c.req.param('form');
    if (begun !== undefined) forgetBegun(c, form);
    return goTo(c, `/${languageOf(c)}/forms/${encodeURIComponent(form)}`);
  });

/** The draft of this device, when answers were sent from elsewhere; undefined when it can still be sent. */
async function leftHere(c: Exchange) {
  const form = c.req.param('form') ?? '';
  const begun = readBegun(c, form);
  if (begun.is !== 'begun') return undefined;
  const found = await findDraft(c.get('context'), begun.id, readOwnPass(c, form));
  return found?.isAnswered && found.draft.form === form ? found : undefined;
}

function checkOf(c: Exchange): string {
  return `/${languageOf(c)}/forms/${encodeURIComponent(c.req.param('form') ?? '')}/check`;
}
