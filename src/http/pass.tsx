import { Hono } from 'hono/tiny';
import { admit } from '../actions/admit.ts';
import { enterByLink } from '../actions/code-link.ts';
import { enterCode } from '../actions/enter-code.ts';
import { findForm } from '../actions/find-form.ts';
import { findInvitation } from '../actions/find-invitation.ts';
import { reportInvitation } from '../actions/report-invitation.ts';
import { isFormId } from '../form/id.ts';
import { codeField } from '../pages/entry.tsx';
import { NotSentPage } from '../pages/hindrance.tsx';
import { ForgottenPage, NotMinePage } from '../pages/not-mine.tsx';
import { problem } from '../shared/problem.ts';
import { refused } from '../shared/result.ts';
import { forgetBegun, forgetPass, isProof, readOwnPass, readPass, rememberPass } from './cookies.ts';
import { entryFor } from './entry.ts';
import { mistakeAt, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { firstOf, problemPage } from './problems.tsx';
import { showStart } from './start.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const path = `${anyLanguage}/forms/:form/pass`;

/** Coming in: an invitation's link, the code, and the way out for who got somebody else's invitation. */
export const passRoutes = new Hono<Frame>()
  .get('/i/:invitation', async (c) => {
    const secret = c.req.param('invitation');
    const [form = '', proof] = secret.split('.');
    if (isFormId(form) && proof !== undefined && isProof(proof)) return byCodeLink(c, form, proof);
    const found = await findInvitation(c.get('context'), secret);
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    if (await isSomebodyElses(c, found.value.form, secret)) forgetBegun(c, found.value.form);
    rememberPass(c, found.value.form, secret);
    return goTo(c, `/${languageOf(c)}/forms/${found.value.form}`);
  })
  .get(path, (c) => goTo(c, `/${languageOf(c)}/forms/${encodeURIComponent(c.req.param('form'))}`))
  .post(path, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const { form } = found.value.revision;
    const start = `/${languageOf(c)}/forms/${form.id}`;
    if (form.access.by !== 'code') return goTo(c, start);
    const posted = c.get('posted');
    const typed = posted?.get(codeField) ?? '';
    const waits = posted?.get('from') === 'check';
    const told = isSwitching(c) ? toldOn(c) : undefined;
    const entered =
      isSwitching(c) || typed.trim() === ''
        ? refused(told ?? problem('code-needed', {}))
        : await enterCode(c.get('context'), form.id, typed);
    if (entered.ok) {
      rememberPass(c, form.id, entered.value);
      return goTo(c, waits ? `${start}/check` : start);
    }
    const reason = firstOf(entered.problems);
    // who only changes the language has made no mistake that was not told before
    const isRight = isSwitching(c) && told === undefined;
    const code = { typed, mistakes: isRight ? [] : [mistakeAt(c, codeField, reason)] };
    const status = isRight ? 200 : statusOf(reason.code);
    if (!waits) return showStart(c, found.value, code, status);
    const page = (
      <NotSentPage shown={shownForm(found.value)} language={languageOf(c)} reason={reason} code={code} />
    );
    return showPage(c, page, status);
  })
  .get(`${path}/wrong`, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const { form } = found.value.revision;
    const entry = await entryFor(c, found.value);
    const isKnown =
      entry.is === 'invited' || (entry.is === 'outside' && entry.reason.code === 'invitation-used');
    if (!isKnown) return goTo(c, `/${languageOf(c)}/forms/${form.id}`);
    return showPage(c, <NotMinePage shown={shownForm(found.value)} language={languageOf(c)} entry={entry} />);
  })
  .post(`${path}/:what{(?:wrong|forget)}`, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const { form } = found.value.revision;
    const isWrong = c.req.param('what') === 'wrong';
    if (isWrong) await reportInvitation(c.get('context'), readPass(c, form));
    forgetPass(c, form);
    forgetBegun(c, form.id);
    return goTo(c, `/${languageOf(c)}/forms/${form.id}/pass/${isWrong ? 'reported' : 'forgotten'}`);
  })
  .get(`${path}/:what{(?:forgotten|reported)}`, async (c) => {
    const found = await findForm(c.get('context'), c.req.param('form'));
    if (!found.ok) return problemPage(c, firstOf(found.problems));
    const isInvited = found.value.revision.form.access.by === 'invitation';
    const which = c.req.param('what') === 'reported' ? 'reported' : isInvited ? 'forgotten' : 'left';
    return showPage(
      c,
      <ForgottenPage shown={shownForm(found.value)} language={languageOf(c)} which={which} />,
    );
  });

/** Who has an old link is asked for the code: nothing in an address is a guess that counts. */
async function byCodeLink(c: Exchange, form: string, proof: string) {
  const start = `/${languageOf(c)}/forms/${encodeURIComponent(form)}`;
  const entered = await enterByLink(c.get('context'), form, proof);
  if (entered.ok) rememberPass(c, form, proof);
  return goTo(c, start);
}

/**
 * Whether what was begun on this device is another's, who can still send it: a laptop goes from hand to hand. Who opens
 * a second invitation because the first one was used or revoked goes on with what was typed.
 */
async function isSomebodyElses(c: Exchange, form: string, secret: string): Promise<boolean> {
  const before = readOwnPass(c, form);
  if (before === undefined || before === secret) return false;
  const found = await findForm(c.get('context'), form);
  return found.ok && (await admit(c.get('context'), found.value.revision, before)).ok;
}
