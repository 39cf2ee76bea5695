import { Hono } from 'hono/tiny';
import { addContact, removeContact } from '../actions/contacts.ts';
import { findForm } from '../actions/find-form.ts';
import {
  type AskingForm,
  asksContact,
  ContactDonePage,
  ContactPage,
  contactFields,
  type TypedAddress,
} from '../pages/contact.tsx';
import { problem } from '../shared/problem.ts';
import { refused } from '../shared/result.ts';
import { readOpened } from './cookies.ts';
import { mistakeAt, shownForm } from './filling.tsx';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { firstOf, problemPage } from './problems.tsx';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const path = `${anyLanguage}/forms/:form/contact`;

type Shown = { readonly form: AskingForm; readonly example: boolean };

/**
 * Asking for news, and taking an address out again. The receipt that is open tells that somebody answered; whose it is
 * is not read, so that nothing here knows both the answers and the address.
 */
export const contactRoutes = new Hono<Frame>()
  .get(path, async (c) => {
    const shown = await asking(c, c.req.param('form'));
    return shown instanceof Response ? shown : showContact(c, shown);
  })
  .post(`${path}/:what{(?:add|remove)}`, async (c) => {
    const shown = await asking(c, c.req.param('form'));
    if (shown instanceof Response) return shown;
    const which = c.req.param('what') === 'remove' ? 'remove' : 'add';
    const typed = c.get('posted')?.get(contactFields[which]) ?? '';
    // only the language changed
    const told = isSwitching(c) ? toldOn(c) : undefined;
    if (isSwitching(c) && told === undefined) {
      return showContact(c, shown, { in: which, typed, mistakes: [] });
    }
    const done = told === undefined ? await doneWith(c, shown.form.id, which, typed) : refused(told);
    if (done.ok) {
      const past = { add: 'added', remove: 'removed' }[which];
      return goTo(c, `/${languageOf(c)}/forms/${shown.form.id}/contact/${past}`);
    }
    const reason = firstOf(done.problems);
    const mistakes = [mistakeAt(c, contactFields[which], reason)];
    return showContact(c, shown, { in: which, typed, mistakes }, statusOf(reason.code));
  })
  .get(`${path}/:what{(?:added|removed)}`, async (c) => {
    const shown = await asking(c, c.req.param('form'));
    if (shown instanceof Response) return shown;
    const which = c.req.param('what') === 'removed' ? 'removed' : 'added';
    return showPage(c, <ContactDonePage shown={shown} language={languageOf(c)} which={which} />);
  });

async function doneWith(c: Exchange, form: string, which: keyof typeof contactFields, typed: string) {
  if (which === 'remove') return removeContact(c.get('context'), form, typed);
  return (await isOpenFor(c, form))
    ? addContact(c.get('context'), form, typed)
    : refused(problem('contacts-after-receipt', {}));
}

/** A form that asks people whether they want news, else the answer that says that there is no such page. */
async function asking(c: Exchange, id: string): Promise<Shown | Response> {
  const found = await findForm(c.get('context'), id);
  if (!found.ok) return problemPage(c, firstOf(found.problems));
  const { form, example } = shownForm(found.value);
  return asksContact(form) ? { form, example } : problemPage(c, problem('page-unknown', {}));
}

async function isOpenFor(c: Exchange, form: string): Promise<boolean> {
  return (await readOpened(c))?.form === form;
}

async function showContact(
  c: Exchange,
  shown: Shown,
  typed?: TypedAddress,
  status: ReturnType<typeof statusOf> = 200,
) {
  const isOpen = await isOpenFor(c, shown.form.id);
  const page = <ContactPage shown={shown} language={languageOf(c)} isOpen={isOpen} typed={typed} />;
  return showPage(c, page, status);
}
