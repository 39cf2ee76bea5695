import { Hono } from 'hono/tiny';
import { beginDraft } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import { findOwnDecisions } from '../actions/find-own-decisions.ts';
import { type FoundResponse, findResponse } from '../actions/find-response.ts';
import { withdraw } from '../actions/withdraw.ts';
import { MinePage } from '../pages/mine.tsx';
import { ReceiptsPage, receiptField } from '../pages/receipts.tsx';
import { WithdrawnPage, WithdrawPage } from '../pages/withdraw.tsx';
import { fieldsOf } from '../response/fields.ts';
import { receiptOf } from '../response/receipt.ts';
import { writeResponse } from '../response/response.ts';
import { isLanguage } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { forgetOpened, readOpened, rememberBegun, rememberOpened } from './cookies.ts';
import { firstOf, queryFor, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';

const mine = `${anyLanguage}/receipts/mine`;

/** What one can do with a receipt. It is only ever posted; an hour's cookie stands for it after that. */
export const receiptRoutes = new Hono<Frame>()
  .get(`${anyLanguage}/receipts`, (c) => showReceipts(c, '', undefined))
  .post(`${anyLanguage}/receipts`, async (c) => {
    const typed = c.get('posted')?.get(receiptField) ?? '';
    // only the language changed
    if (isLanguage(c.get('posted')?.get('go'))) return showReceipts(c, typed, undefined);
    const found = await findResponse(c.get('context'), typed);
    if (!found.ok) return showReceipts(c, typed, firstOf(found.problems));
    await rememberOpened(c, found.value);
    return goTo(c, `/${languageOf(c)}/receipts/mine`);
  })
  .get(`${anyLanguage}/receipts/withdrawn`, (c) => showPage(c, <WithdrawnPage language={languageOf(c)} />))
  .get(mine, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const { found, form } = own;
    const texts = await findOwnDecisions(c.get('context'), found);
    return showPage(
      c,
      <MinePage
        shown={{ form: found.revision.form, example: form.example }}
        language={languageOf(c)}
        response={found.response}
        texts={texts}
        changing={changingOf(form)}
      />,
    );
  })
  .get(`${mine}/answers.json`, async (c) => {
    const own = await ownResponse(c);
    if (own instanceof Response) return own;
    const { id, version, form, revision, response } = own.found;
    const answers: unknown = JSON.parse(writeResponse(revision.form, response));
    c.header('content-disposition', `attachment; filename="weerklank-${form}.json"`);
    return c.json({ id, form, revision: revision.number, version, response: answers });
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
    rememberBegun(c, form, id);
    return goTo(c, `/${languageOf(c)}/forms/${form}/steps/1${queryFor(c, form)}`);
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
  .post(`${mine}/leave`, (c) => {
    forgetOpened(c);
    return goTo(c, `/${languageOf(c)}/receipts`);
  });

/** The response whose receipt is open, else the answer that asks for the receipt. */
async function ownResponse(c: Exchange): Promise<{ found: FoundResponse; form: PublishedForm } | Response> {
  const context = c.get('context');
  const opened = await readOpened(c);
  if (opened === undefined) return goTo(c, `/${languageOf(c)}/receipts?first=1`);
  const receipt = await receiptOf(context.keys.receipt, opened.form, opened.id);
  const found = await findResponse(context, receipt);
  if (!found.ok) return problemPage(c, firstOf(found.problems));
  const form = await findForm(context, opened.form);
  return form.ok ? { found: found.value, form: form.value } : problemPage(c, firstOf(form.problems));
}

function changingOf({ phase, revision }: PublishedForm): 'possible' | 'closed' | 'not-allowed' {
  if (!revision.form.access.editUntilClose) return 'not-allowed';
  return phase === 'open' ? 'possible' : 'closed';
}

function showReceipts(c: Exchange, typed: string, wrong: Problem | undefined) {
  const language = languageOf(c);
  const mistakes =
    wrong === undefined
      ? []
      : [
          {
            field: receiptField,
            anchor: receiptField,
            question: '',
            says: sentenceOf(wordsIn(language), wrong),
          },
        ];
  const first = c.req.query('first') !== undefined;
  const page = <ReceiptsPage language={language} typed={typed} mistakes={mistakes} first={first} />;
  return showPage(c, page, wrong === undefined ? 200 : statusOf(wrong.code));
}
