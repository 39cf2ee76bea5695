import { Hono } from 'hono';
import { findDraft, saveDraft } from '../actions/draft.ts';
import { findForm } from '../actions/find-form.ts';
import type { Form } from '../form/form.ts';
import { mistakesOf } from '../pages/mistakes.tsx';
import { StepPage } from '../pages/step.tsx';
import { type Fields, inputOf } from '../response/fields.ts';
import { readResponse } from '../response/response.ts';
import { fieldsOn, idsOn, type Step, stepsOf } from '../response/steps.ts';
import { isId, randomId } from '../shared/id.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result } from '../shared/result.ts';
import { readBegun, rememberBegun } from './cookies.ts';
import { type Begun, firstOf, hindered, mayGoOn, ownDraft, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';

const path = `${anyLanguage}/forms/:form/steps/:step{[0-9]{1,3}}`;

/** The pages of a form: each is saved when it is left, forwards or back, right or wrong. */
export const stepRoutes = new Hono<Frame>()
  .get(path, async (c) => {
    const begun = await ownDraft(c, c.req.param('form'));
    if (begun instanceof Response) return begun;
    const step = stepOf(begun.form.revision.form, c.req.param('step'));
    if (step === undefined) return problemPage(c, problem('page-unknown', {}));
    return showStep(c, begun, step, []);
  })
  .post(path, async (c) => {
    const found = await postedDraft(c, c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const begun = found.value;
    const { draft } = begun;
    const { form } = begun.form.revision;
    const step = stepOf(form, c.req.param('step'));
    if (step === undefined) return problemPage(c, problem('page-unknown', {}));
    if (!mayGoOn(begun)) return hindered(c, begun.form, 'closed');
    const typed = typedOn(form, step, c.get('posted'));
    const saved = await saveDraft(c.get('context'), draft.id, typed, draft);
    if (!saved.ok) return problemPage(c, firstOf(saved.problems));
    rememberBegun(c, form.id, draft.id);
    const go = c.get('posted')?.get('go');
    if (isLanguage(go)) return goTo(c, addressIn(go, c, form, step));
    if (go === 'back') return goTo(c, addressBefore(c, form, step));
    const fields = new Map([...draft.fields, ...typed]);
    const read = readResponse(form, inputOf(form, languageOf(c), fields), idsOn(form, step));
    if (!read.ok) return showStep(c, { ...begun, draft: { ...draft, fields } }, step, read.problems);
    return goTo(c, addressAfter(c, form, step));
  });

function stepOf(form: Form, number: string): Step | undefined {
  return stepsOf(form).find((step) => step.number === Number(number));
}

/**
 * The draft whose id was posted. The posted id goes before the cookie, as another tab may have set that; when no
 * draft has it, it is made again from what the page knows, so that nothing typed is lost.
 */
async function postedDraft(c: Exchange, form: string): Promise<Result<Begun>> {
  const { now } = c.get('context');
  const posted = c.get('posted');
  const cookie = readBegun(c, form);
  const named = posted?.get('response');
  const id = isId(named) ? named : cookie.is === 'begun' ? cookie.id : randomId();
  const found = await findDraft(c.get('context'), id);
  if (found?.draft.form === form) return accepted(found);
  const published = await findForm(c.get('context'), form);
  if (!published.ok) return published;
  const { number } = published.value.revision;
  const draft = {
    id: found === undefined ? id : randomId(),
    form,
    revision: number,
    baseVersion: found === undefined ? versionIn(posted) : 0,
    fields: new Map<string, string>(),
    begunAt: now(),
  };
  return accepted({ draft, form: published.value });
}

function versionIn(posted: Fields | undefined): number {
  const base = posted?.get('base') ?? '';
  return /^\d{1,6}$/.test(base) ? Number(base) : 0;
}

/** What was typed on this page, and nothing else; a question left open is an empty field. */
function typedOn(form: Form, step: Step, posted: Fields | undefined): Fields {
  return new Map(fieldsOn(form, step).map((field) => [field, posted?.get(field) ?? '']));
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
      response={draft.id}
      base={draft.baseVersion}
      fromCheck={wentFromCheck(c)}
      grace={form.phase === 'grace'}
    />,
    mistakes.length > 0 ? 422 : 200,
  );
}

function wentFromCheck(c: Exchange): boolean {
  return (c.get('posted')?.get('from') ?? c.req.query('from')) === 'check';
}

/** This page in another language. */
function addressIn(language: Language, c: Exchange, form: Form, step: Step): string {
  const from = wentFromCheck(c) ? '&from=check' : '';
  return `/${language}/forms/${form.id}/steps/${step.number}?cookie=1${from}`;
}

function addressBefore(c: Exchange, form: Form, step: Step): string {
  const start = `/${languageOf(c)}/forms/${form.id}`;
  if (wentFromCheck(c)) return `${start}/check?cookie=1`;
  return step.number === 1 ? start : `${start}/steps/${step.number - 1}?cookie=1`;
}

function addressAfter(c: Exchange, form: Form, step: Step): string {
  const start = `/${languageOf(c)}/forms/${form.id}`;
  const isLast = step.number === stepsOf(form).length;
  return isLast || wentFromCheck(c)
    ? `${start}/check?cookie=1`
    : `${start}/steps/${step.number + 1}?cookie=1`;
}
