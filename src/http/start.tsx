import { Hono } from 'hono/tiny';
import { beginDraft, findDraft } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import type { TypedCode } from '../pages/entry.tsx';
import { PrivacyPage } from '../pages/privacy.tsx';
import { type Standing, StartPage } from '../pages/start.tsx';
import { randomId } from '../shared/id.ts';
import { readBegun, rememberBegun } from './cookies.ts';
import { entryFor } from './entry.ts';
import { firstOf, hindered, queryFor, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';
import type { statusOf } from './statuses.ts';

/** The start page of a form, beginning it, and its privacy page. */
export const startRoutes = new Hono<Frame>()
  .get(`${anyLanguage}/forms/:form`, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    return showStart(c, found.value);
  })
  .post(`${anyLanguage}/forms/:form`, async (c) => {
    const context = c.get('context');
    const found = await findForm(context, c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const { revision, phase } = found.value;
    const start = `/${languageOf(c)}/forms/${revision.form.id}`;
    if (phase === 'early') return goTo(c, start);
    if (phase !== 'open') return hindered(c, found.value, 'closed');
    // the start page says what is missing
    if ((await entryFor(c, found.value)).is === 'outside') return goTo(c, start);
    const head = { form: revision.form.id, revision: revision.number, baseVersion: 0 };
    const begun = await beginDraft(context, { id: randomId(), ...head, fields: new Map() });
    if (!begun.ok) return problemPage(c, firstOf(begun.problems));
    rememberBegun(c, revision.form.id, begun.value.id);
    return goTo(c, `${start}/steps/1${queryFor(c, revision.form.id)}`);
  })
  .get(`${anyLanguage}/privacy/:form`, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const { alreadyPublic } = found.value.revision;
    return showPage(
      c,
      <PrivacyPage shown={shownForm(found.value)} alreadyPublic={alreadyPublic} language={languageOf(c)} />,
    );
  });

/** The start page; after a code was refused with what was typed and what is wrong with it. */
export async function showStart(
  c: Exchange,
  form: PublishedForm,
  code: TypedCode = { typed: '', mistakes: [] },
  status: ReturnType<typeof statusOf> = 200,
) {
  return showPage(
    c,
    <StartPage
      shown={shownForm(form)}
      language={languageOf(c)}
      standing={await standingOf(c, form)}
      entry={await entryFor(c, form)}
      code={code}
      closes={form.closes}
      alreadyPublic={form.revision.alreadyPublic}
    />,
    status,
  );
}

async function standingOf(c: Exchange, form: PublishedForm): Promise<Standing> {
  if (form.phase === 'early') return { is: 'early', opens: form.opens };
  if (form.phase === 'closed') return { is: 'closed' };
  const begun = readBegun(c, form.revision.form.id);
  if (begun.is === 'sent') return { is: 'sent' };
  const draft = begun.is === 'begun' ? await findDraft(c.get('context'), begun.id) : undefined;
  if (draft !== undefined) return { is: 'begun', changing: draft.draft.baseVersion > 0 };
  return { is: form.phase === 'open' ? 'new' : 'closed' };
}
