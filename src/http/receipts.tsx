import { Hono } from 'hono/tiny';
import { beginDraft, findDraft } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import { findOwnDecisions } from '../actions/find-own-decisions.ts';
import { type FoundResponse, findResponse } from '../actions/find-response.ts';
import { withdraw } from '../actions/withdraw.ts';
import { LeftPage } from '../pages/leave.tsx';
import { MinePage } from '../pages/mine.tsx';
import { ReceiptsPage, receiptField } from '../pages/receipts.tsx';
import { WithdrawnPage, WithdrawPage } from '../pages/withdraw.tsx';
import { fieldsOf } from '../response/fields.ts';
import { writeResponse } from '../response/response.ts';
import type { Problem } from '../shared/problem.ts';
import {
  forgetBegun,
  forgetOpened,
  forgetPass,
  readBegun,
  rememberChanging,
  rememberOpened,
} from './cookies.ts';
import { changingOf, mistakeAt, queryFor, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { findOpened } from './opened.ts';
import { ownStandingPath } from './own-standing.tsx';
import { firstOf, problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const mine = `${anyLanguage}/receipts/mine`;

/** What one can do with a receipt. It is only ever posted; a cookie stands for it after that, for a while. */
export const receiptRoutes = new Hono<Frame>()
  .get(`${anyLanguage}/receipts`, (c) => showReceipts(c, '', undefined))
  .post(`${anyLanguage}/receipts`, async (c) => {
    const typed = c.get('posted')?.get(receiptField) ?? '';
    // only the language changed
    if (isSwitching(c)) return showReceipts(c, typed, toldOn(c));
    const found = await findResponse(c.get('context'), typed);
    if (!found.ok) return showReceipts(c, typed, firstOf(found.problems));
    await rememberOpened(c, found.value);
    return goTo(c, `/${languageOf(c)}/receipts/mine`);
  })
  .get(`${anyLanguage}/receipts/withdrawn`, (c) => showPage(c, <WithdrawnPage language={languageOf(c)} />))
  .get(`${anyLanguage}/receipts/closed`, (c) => showPage(c, <LeftPage language={languageOf(c)} />))
  .get(mine, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const { found, form } = own;
    return showPage(
      c,
      <MinePage
        shown={{ form: found.revision.form, example: form.example }}
        language={languageOf(c)}
        response={found.response}
        texts={await findOwnDecisions(c.get('context'), found, form)}
        changing={changingOf(form)}
        closes={form.closes}
        standing={await ownStandingPath(c, found.form, form.shown)}
      />,
    );
  })
  .get(`${mine}/answers.json`, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const { id, version, form, revision, response } = own.found;
    const answers: unknown = JSON.parse(writeResponse(revision.form, response));
    c.header('content-disposition', `attachment; filename="weerklank-${form}.json"`);
    // a person may open it, and reads lines
    const text = JSON.stringify({ id, form, revision: revision.number, version, response: answers }, null, 2);
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
  })
  .post(`${mine}/change`, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const { id, form, version, revision, response } = own.found;
    if (changingOf(own.form) !== 'possible') return goTo(c, `/${languageOf(c)}/receipts/mine`);
    const fields = fieldsOf(revision.form, response);
    const head = { id, form, revision: revision.number, baseVersion: version };
    const begun = await beginDraft(c.get('context'), { ...head, fields });
    if (!begun.ok) return problemPage(c, firstOf(begun.problems));
    await rememberChanging(c, form, id);
    // there every answer has a link to change it
    return goTo(c, `/${languageOf(c)}/forms/${form}/check${queryFor(c, form)}`);
  })
  .get(`${mine}/withdraw`, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    return showPage(c, <WithdrawPage shown={shownForm(own.form)} language={languageOf(c)} />);
  })
  .post(`${mine}/withdraw`, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const taken = await withdraw(c.get('context'), own.found);
    if (!taken.ok) return problemPage(c, firstOf(taken.problems));
    forgetOpened(c);
    return goTo(c, `/${languageOf(c)}/receipts/withdrawn`);
  })
  .post(`${mine}/leave`, async (c) => {
    forgetOpened(c);
    await forgetForm(c, c.get('posted')?.get('form') ?? '');
    return goTo(c, `/${languageOf(c)}/receipts/closed`);
  });

/** Forgets what would show who answered here: the invitation, and a change that was begun. */
async function forgetForm(c: Exchange, id: string): Promise<void> {
  const found = await findForm(c.get('context'), id);
  if (!found.ok) return;
  forgetPass(c, found.value.revision.form);
  const begun = readBegun(c, id);
  const draft = begun.is === 'begun' ? await findDraft(c.get('context'), begun.id) : undefined;
  // answers that were not sent yet are somebody else's, or still to be sent
  if ((draft?.draft.baseVersion ?? 0) > 0) forgetBegun(c, id);
}

/** The response whose receipt is open, else the answer that asks for the receipt. */
async function ownResponse(c: Exchange): Promise<{ found: FoundResponse; form: PublishedForm } | Response> {
  const found = await findOpened(c);
  if (found === undefined) return goTo(c, `/${languageOf(c)}/receipts?first=1`);
  if (!found.ok) return problemPage(c, firstOf(found.problems));
  const form = await findForm(c.get('context'), found.value.form);
  return form.ok ? { found: found.value, form: form.value } : problemPage(c, firstOf(form.problems));
}

function showReceipts(c: Exchange, typed: string, wrong: Problem | undefined) {
  const language = languageOf(c);
  const mistakes = wrong === undefined ? [] : [mistakeAt(c, receiptField, wrong)];
  const first = c.req.query('first') !== undefined;
  const page = <ReceiptsPage language={language} typed={typed} mistakes={mistakes} first={first} />;
  return showPage(c, page, wrong === undefined ? 200 : statusOf(wrong.code));
}
