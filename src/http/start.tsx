import { Hono } from 'hono/tiny';
import { beginDraft, findDraft, findUnder } from '../actions/draft.ts';
import { findForm, type PublishedForm } from '../actions/find-form.ts';
import type { Form } from '../form/form.ts';
import type { Entry, TypedCode } from '../pages/entry.tsx';
import { PrivacyPage } from '../pages/privacy.tsx';
import { bareStanding, standingOf as standingIn } from '../pages/standing.tsx';
import { anewField, keepField, type Standing, StartPage } from '../pages/start.tsx';
import type { Draft } from '../response/draft.ts';
import { fieldsUnder } from '../response/fields.ts';
import { isId, randomId } from '../shared/id.ts';
import { readBegun, readOpened, rememberBegun } from './cookies.ts';
import { entryFor, invitedDraft } from './entry.ts';
import { hindered, queryFor, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { firstOf, problemPage } from './problems.tsx';
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
    const entry = await entryFor(c, found.value);
    if (entry.is === 'outside') return goTo(c, start);
    const invited = entry.is === 'invited' ? entry.draft : undefined;
    const head = {
      id: invited ?? (await idToBegin(c, revision.form.id)),
      form: revision.form.id,
      revision: revision.number,
      baseVersion: 0,
    };
    const own = c.get('posted')?.has(keepField) ? await ownFields(c, revision.form) : undefined;
    const isAnew = own !== undefined || c.get('posted')?.has(anewField);
    const begun = await beginDraft(context, { ...head, fields: new Map(), ...own }, isAnew);
    if (!begun.ok) return problemPage(c, firstOf(begun.problems));
    await rememberBegun(c, revision.form.id, begun.value.id, invited === undefined ? undefined : randomId());
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

/** What was typed here for the questions of before, to go on with it under those of now. */
async function ownFields(c: Exchange, form: Form): Promise<Pick<Draft, 'id' | 'fields'> | undefined> {
  const begun = readBegun(c, form.id);
  const found = begun.is === 'begun' ? await findDraft(c.get('context'), begun.id) : undefined;
  if (found === undefined || found.draft.form !== form.id || found.draft.baseVersion > 0) return undefined;
  return { id: found.draft.id, fields: fieldsUnder(form, found.draft.fields) };
}

/** The start page; after a code was refused with what was typed and what is wrong with it. */
export async function showStart(
  c: Exchange,
  form: PublishedForm,
  code: TypedCode = { typed: '', mistakes: [] },
  status: ReturnType<typeof statusOf> = 200,
) {
  const entry = await entryFor(c, form);
  const standing = await standingOf(c, form, entry);
  const isUsed = entry.is === 'outside' && entry.reason.code === 'invitation-used';
  const isLeft = standing.is === 'begun' ? !standing.changing : standing.is !== 'sent';
  // what was begun here and sent from elsewhere is told on a page of its own
  if (isUsed && isLeft && readBegun(c, form.revision.form.id).is === 'begun') {
    return goTo(c, `/${languageOf(c)}/forms/${form.revision.form.id}/check`);
  }
  return showPage(
    c,
    <StartPage
      shown={shownForm(form)}
      language={languageOf(c)}
      standing={standing}
      entry={entry}
      code={code}
      closes={form.closes}
      alreadyPublic={form.revision.alreadyPublic}
    />,
    status,
  );
}

/** The id that the start page gave, unless that was used for something else since. */
async function idToBegin(c: Exchange, form: string): Promise<string> {
  const posted = c.get('posted')?.get('response');
  if (!isId(posted)) return randomId();
  const found = await findUnder(c.get('context'), posted);
  return found === undefined || (found.is === 'draft' && found.draft.form === form) ? posted : randomId();
}

async function standingOf(c: Exchange, form: PublishedForm, entry: Entry): Promise<Standing> {
  if (form.phase === 'early') return { is: 'early', opens: form.opens };
  if (form.phase === 'closed') return { is: 'closed' };
  const { id } = form.revision.form;
  const begun = readBegun(c, id);
  if (begun.is === 'sent') {
    const opened = await readOpened(c);
    return opened?.form === id ? { is: 'sent', told: bareStanding(id, opened.id, 'sent') } : { is: 'sent' };
  }
  const context = c.get('context');
  const found = begun.is === 'begun' ? await findUnder(context, begun.id) : await invitedDraft(c, id, entry);
  if (found?.is === 'draft' && found.draft.form === id) {
    const told = standingIn(found.form.revision.form, found.draft, languageOf(c));
    return { is: 'begun', changing: found.draft.baseVersion > 0, told };
  }
  // sent, and the answer to that never came here
  if (begun.is === 'begun' && found?.is === 'sent') {
    return { is: 'sent', told: bareStanding(id, begun.id, 'sent') };
  }
  return form.phase === 'open' ? { is: 'new', response: randomId() } : { is: 'closed' };
}
