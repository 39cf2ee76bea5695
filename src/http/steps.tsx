import { Hono } from 'hono/tiny';
import { beginDraft, findUnder, saveDraft } from '../actions/draft.ts';
import { findForm } from '../actions/find-form.ts';
import type { Form } from '../form/form.ts';
import type { Reaction } from '../form/reaction.ts';
import { mistakesOf, toldField } from '../pages/mistakes.tsx';
import { bareStanding, standingOf } from '../pages/standing.tsx';
import { elsewhereButton, endField, notShownField, StepPage } from '../pages/step.tsx';
import { type Draft, markIn, savedField } from '../response/draft.ts';
import { answerField, type Fields, fieldsOf, openField } from '../response/fields.ts';
import { inputOf, newlyAsked, stepsWith } from '../response/input.ts';
import { morePoints, openPoints } from '../response/open-points.ts';
import { readResponse } from '../response/response.ts';
import { fieldsOn, idsOn, questionsOn, type Step, stepsOf, stepWithout } from '../response/steps.ts';
import { isId, randomId } from '../shared/id.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { readBegun, readOwnPass, rememberBegun } from './cookies.ts';
import { entryFor } from './entry.ts';
import {
  answered,
  asksData,
  type Begun,
  isSentHere,
  mayGoOn,
  ownDraft,
  queryFor,
  shownForm,
  stopped,
} from './filling.tsx';
import {
  anyLanguage,
  type Exchange,
  type Frame,
  goTo,
  languageOf,
  postAddressOf,
  showPage,
} from './frame.ts';
import { openedResponse } from './opened.ts';
import { firstOf, problemPage, retryPage } from './problems.tsx';
import { statusOf } from './statuses.ts';

const path = `${anyLanguage}/forms/:form/steps/:step{[0-9]{1,3}}`;

/** The pages of a form: each is saved when it is left, forwards or back, right or wrong. */
export const stepRoutes = new Hono<Frame>()
  .get(path, async (c) => {
    const begun = await ownDraft(c, c.req.param('form'));
    if (begun instanceof Response) return begun;
    const { form } = begun.form.revision;
    const whole = stepOf(form, c.req.param('step'));
    if (whole === undefined) return problemPage(c, problem('page-unknown', {}));
    const walked = stepsWith(form, languageOf(c), begun.draft.fields);
    const step = walked.find(({ number }) => number === whole.number);
    if (step === undefined) return goTo(c, addressAfter(c, form, walked, whole.number));
    return showStep(c, begun, step, []);
  })
  .post(path, async (c) => {
    const found = await postedDraft(c, c.req.param('form'));
    if (!found.ok) return notSaved(c, firstOf(found.problems));
    const begun = found.value;
    const { draft } = begun;
    const { form } = begun.form.revision;
    const step = stepOf(form, c.req.param('step'));
    if (step === undefined) return problemPage(c, problem('page-unknown', {}));
    const typed = typedOn(form, step, c.get('posted'));
    const fields = new Map([...draft.fields, ...typed]);
    if (begun.is === 'answered') {
      await saveDraft(c.get('context'), draft.id, typed, draft);
      return answered(c, { ...begun, draft: { ...draft, fields } });
    }
    if (begun.is !== 'draft') return stopped(c, begun, begun.is, { fields, only: step.number });
    if (!mayGoOn(begun)) return stopped(c, begun, 'closed', { fields });
    const saved = await saveDraft(c.get('context'), draft.id, typed, draft);
    if (!saved.ok) return notSaved(c, firstOf(saved.problems));
    // a device that began without a connection has no cookie yet
    if (!asksData(c) || readBegun(c, form.id).is === 'none') await rememberBegun(c, form.id, draft.id);
    if (asksData(c)) return c.json(standingOf(form, { ...draft, fields }, languageOf(c)));
    const go = c.get('posted')?.get('go');
    if (isLanguage(go)) return inLanguage(c, go, begun, step, fields);
    if (go === elsewhereButton) return goTo(c, `/${languageOf(c)}/forms/${form.id}/elsewhere`);
    const more = questionsOn(step).find(({ id }) => go === openField(id));
    if (more?.type === 'reaction') return openMore(c, begun, step, more, typed);
    return goOn(c, begun, step, fields);
  });

/** The same page in another language; what it said was wrong is said there too, as far as it still is. */
function inLanguage(c: Exchange, language: Language, begun: Begun, step: Step, fields: Fields) {
  const { form } = begun.form.revision;
  const shown = stepsWith(form, language, fields).find(({ number }) => number === step.number);
  if (shown !== undefined && c.get('posted')?.has(toldField) && language === languageOf(c)) {
    const read = readResponse(form, inputOf(form, language, fields), idsOn(form, shown));
    if (!read.ok) return showStep(c, { ...begun, draft: { ...begun.draft, fields } }, shown, read.problems);
  }
  return goTo(c, addressIn(language, c, form, step));
}

/** To the page before or after, by what is shown with these fields; not forwards past a mistake on this page. */
function goOn(c: Exchange, begun: Begun, { number }: Step, fields: Fields) {
  const { draft } = begun;
  const { form } = begun.form.revision;
  const language = languageOf(c);
  const walked = stepsWith(form, language, fields);
  if (c.get('posted')?.get('go') === 'back') return goTo(c, addressBefore(c, form, walked, number));
  // a page left open may be about a section that is not shown any more: it is saved, and there is nothing to check
  const step = walked.find((each) => each.number === number);
  if (step !== undefined) {
    const read = readResponse(form, inputOf(form, language, fields), idsOn(form, step));
    if (!read.ok) return showStep(c, { ...begun, draft: { ...draft, fields } }, step, read.problems);
  }
  return goTo(c, addressAfter(c, form, walked, number, newlyAsked(form, language, draft.fields, fields)));
}

function stepOf(form: Form, number: string): Step | undefined {
  return stepsOf(form).find((step) => step.number === Number(number));
}

/** A draft, or what was typed for a response that was sent or withdrawn meanwhile, or beside one that was sent. */
type Posted = Begun & { readonly is: 'draft' | 'answered' | 'sent' | 'withdrawn' };

/**
 * The draft whose id was posted. The posted id goes before the cookie, as another tab may have set that; when no
 * draft has it, it is made again from what the page knows, so that nothing typed is lost. Problems: `form-unknown`,
 * those of `admit` but `invitation-used`.
 */
async function postedDraft(c: Exchange, form: string): Promise<Result<Posted>> {
  const { now } = c.get('context');
  const posted = c.get('posted');
  const cookie = readBegun(c, form);
  const named = posted?.get('response');
  const id = isId(named) ? named : cookie.is === 'begun' ? cookie.id : randomId();
  const found = await findUnder(c.get('context'), id, readOwnPass(c, form));
  if (found?.is === 'draft' && found.draft.form === form) {
    return accepted({ ...found, is: found.isAnswered ? 'answered' : 'draft' });
  }
  const published = await findForm(c.get('context'), form);
  if (!published.ok) return published;
  const head = { form, revision: published.value.revision.number, fields: new Map(), begunAt: now() };
  const baseVersion = versionIn(posted);
  const begun = (is: Posted['is'], of: Pick<Draft, 'id' | 'baseVersion'>) =>
    accepted({ is, draft: { ...head, ...of }, form: published.value });
  if (found !== undefined && found.is !== 'draft' && found.of === form) {
    // only with its receipt can what was sent be changed
    const own = found.is === 'sent' && found.version === baseVersion ? await openedResponse(c) : undefined;
    if (own?.id !== id) return begun(found.is, { id, baseVersion });
    // of all that was sent, and not of this page alone
    const fields = fieldsOf(own.revision.form, own.response);
    const anew = await beginDraft(c.get('context'), { ...head, id, baseVersion, fields });
    return anew.ok ? accepted({ is: 'draft', draft: anew.value, form: published.value }) : anew;
  }
  if (found === undefined && (await isSentHere(c, form, id))) return begun('sent', { id, baseVersion });
  // who has no draft must be let in like one who begins: else anybody could read the questions by posting nothing
  const entry = await entryFor(c, published.value);
  const isUsed = entry.is === 'outside' && entry.reason.code === 'invitation-used';
  if (entry.is === 'outside' && !isUsed) return refused(entry.reason);
  return begun(isUsed ? 'answered' : 'draft', { id: found === undefined ? id : randomId(), baseVersion: 0 });
}

/** Why a page was not saved; what was typed stays on the page, to be sent again when that is out of the way. */
function notSaved(c: Exchange, reason: Problem) {
  if (asksData(c)) {
    const { form = '' } = c.req.param();
    const standing = bareStanding(form, c.get('posted')?.get('response') ?? '', 'refused');
    return c.json(standing, statusOf(reason.code));
  }
  return retryPage(c, reason);
}

function versionIn(posted: Fields | undefined): number {
  const base = posted?.get('base') ?? '';
  return /^\d{1,6}$/.test(base) ? Number(base) : 0;
}

/**
 * What was typed on this page, and nothing else; a question left open is an empty field. The page names the questions
 * it did not show: what was typed at those stays as it is, to come back with them. So does what is missing from a page
 * that was cut short and can be posted all the same, by a button that stands above its end.
 */
function typedOn(form: Form, whole: Step, posted: Fields | undefined): Fields {
  const step = stepWithout(whole, (posted?.get(notShownField) ?? '').split(' '));
  const isWhole =
    posted?.has(endField) || ['next', 'back', elsewhereButton, undefined].includes(posted?.get('go'));
  const names = fieldsOn(form, step).filter((field) => isWhole || posted?.has(field));
  const typed = names.map((field): [string, string] => [field, posted?.get(field) ?? '']);
  return new Map([...typed, [savedField(step.number), markIn(posted)]]);
}

/** The same page with a few more fields in a long row of points, at the first of them. */
async function openMore(c: Exchange, { draft, form }: Begun, step: Step, item: Reaction, typed: Fields) {
  const open = new Map([[openField(item.id), String(morePoints(item, typed))]]);
  const saved = await saveDraft(c.get('context'), draft.id, open, draft);
  if (!saved.ok) return problemPage(c, firstOf(saved.problems));
  const first = answerField(item.id, openPoints(item, typed) + 1);
  return goTo(c, `${addressIn(languageOf(c), c, form.revision.form, step)}#${first}`);
}

function showStep(c: Exchange, { draft, form }: Begun, step: Step, problems: readonly Problem[]) {
  const language = languageOf(c);
  const shown = shownForm(form);
  const mistakes = mistakesOf(shown.form, language, problems);
  return showPage(
    c,
    <StepPage
      shown={shown}
      step={step}
      filling={{ form: shown.form, language, fields: draft.fields, mistakes }}
      standing={standingOf(shown.form, draft, language)}
      fromCheck={wentFromCheck(c)}
      grace={form.phase === 'grace'}
      action={postAddressOf(c)}
    />,
    mistakes.length > 0 ? 422 : 200,
  );
}

function wentFromCheck(c: Exchange): boolean {
  return (c.get('posted')?.get('from') ?? c.req.query('from')) === 'check';
}

/** This page in another language. */
function addressIn(language: Language, c: Exchange, form: Form, step: Step): string {
  const query = queryFor(c, form.id, { fromCheck: wentFromCheck(c) });
  return `/${language}/forms/${form.id}/steps/${step.number}${query}`;
}

function addressBefore(c: Exchange, form: Form, walked: readonly Step[], number: number): string {
  const start = `/${languageOf(c)}/forms/${form.id}`;
  const query = queryFor(c, form.id);
  if (wentFromCheck(c)) return `${start}/check${query}`;
  const before = walked.findLast((step) => step.number < number);
  return before === undefined ? start : `${start}/steps/${before.number}${query}`;
}

/**
 * The next page that is shown. Who came from the check page goes back there, by way of a question further on that is
 * asked since.
 */
function addressAfter(
  c: Exchange,
  form: Form,
  walked: readonly Step[],
  number: number,
  asked?: Step,
): string {
  const start = `/${languageOf(c)}/forms/${form.id}`;
  const after = wentFromCheck(c) ? asked : walked.find((step) => step.number > number);
  if (after === undefined || after.number <= number) return `${start}/check${queryFor(c, form.id)}`;
  return `${start}/steps/${after.number}${queryFor(c, form.id, { fromCheck: wentFromCheck(c) })}`;
}
