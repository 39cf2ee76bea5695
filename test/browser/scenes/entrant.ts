// The pages of somebody who comes in by invitation or code, or gives a name.

import { beginDraft } from '../../../src/actions/draft.ts';
import { randomId } from '../../../src/shared/id.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { begin, goOnWrongly, send } from '../demonstration.ts';
import { must } from '../site.ts';
import { at, type Scene, type Visit } from './scene.ts';
import { forms, invitationOf } from './stage.ts';

const pressMain = ({ page }: Visit) => page.locator('main button[type="submit"]').first().click();

/** Opens an invitation, in the language of the visit. */
async function openInvitation({ site, page, language }: Visit): Promise<void> {
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await page.goto(await invitationOf(site, 'Zorggroep Noord'));
}

/** A draft on this device, without anything that lets in. */
export async function leaveDraft(
  { site, page }: Visit,
  form: string,
  typed: readonly (readonly [string, string])[] = [['groups.organisatie', 'welzijn']],
): Promise<void> {
  const fields = new Map(typed);
  const draft = { id: randomId(), form, revision: 1, baseVersion: 0, fields };
  must(await beginDraft(site.context, draft));
  await page.context().addCookies([{ name: `weerklank-form-${form}`, value: draft.id, url: site.url }]);
}

/** Answers sent for an organisation by somebody new; gives the link. */
async function sentOnBehalf(visit: Visit): Promise<string> {
  const { site, page, language } = visit;
  const link = await invitationOf(site, 'Wijkteam De Brug', randomId());
  await page.setExtraHTTPHeaders({ 'accept-language': language });
  await page.goto(link);
  await leaveDraft(visit, forms.byInvitation);
  await page.goto(`/${language}/forms/${forms.byInvitation}/check`);
  await send(page, language);
  return link;
}

/** Opens what was typed on a device after answers were sent with the same invitation; the receipt of those is open. */
async function openAnswered(visit: Visit): Promise<void> {
  await sentOnBehalf(visit);
  await leaveDraft(visit, forms.byInvitation, [
    ['answers.een-infrastructuur', '2'],
    ['answers.verrassing', 'Dat we het zo eens zijn.'],
  ]);
  await visit.page.goto(`/${visit.language}/forms/${forms.byInvitation}/check`);
}

/** Presses send on the check page of a form, without what lets in. */
async function sendUninvited(visit: Visit, form: string): Promise<void> {
  await leaveDraft(visit, form);
  await visit.page.goto(`/${visit.language}/forms/${form}/check`);
  await pressMain(visit);
  // a script sends, and shows what the website answered
  await visit.page.getByRole('heading', { name: wordsIn(visit.language).pass.notSent.title }).waitFor();
}

/** Scenes of those who come in. */
export const entrantScenes: readonly Scene[] = [
  at('start-uninvited', `/forms/${forms.byInvitation}`),
  at('privacy-by-organisation', `/privacy/${forms.byInvitation}`),
  at('invitation-forgotten', `/forms/${forms.byInvitation}/pass/forgotten`),
  { name: 'start-invited', show: openInvitation },
  {
    name: 'invitation-wrong',
    show: async (visit) => {
      await openInvitation(visit);
      await visit.page.goto(`/${visit.language}/forms/${forms.byInvitation}/pass/wrong`);
    },
  },
  at('invitation-reported', `/forms/${forms.byInvitation}/pass/reported`),
  {
    name: 'receipt-on-behalf',
    show: async (visit) => {
      await sentOnBehalf(visit);
    },
  },
  {
    name: 'start-used',
    show: async (visit) => {
      const link = await sentOnBehalf(visit);
      await visit.page.context().clearCookies();
      await visit.page.goto(link);
    },
  },
  { name: 'answered-seen', show: openAnswered },
  {
    name: 'answered',
    show: async (visit) => {
      await openAnswered(visit);
      await visit.page.context().clearCookies({ name: 'weerklank-receipt' });
      await visit.page.reload();
    },
  },
  {
    name: 'answered-wrong',
    show: async (visit) => {
      await openAnswered(visit);
      await visit.page.context().clearCookies({ name: 'weerklank-receipt' });
      await visit.page.reload();
      await pressMain(visit);
    },
  },
  {
    name: 'invitation-unknown',
    show: async ({ page, language }) => {
      await page.setExtraHTTPHeaders({ 'accept-language': language });
      await page.goto('/i/AAAAAAAAAAAAAAAAAAAAAA');
    },
  },
  { name: 'not-sent-uninvited', show: (visit) => sendUninvited(visit, forms.byInvitation) },
  at('start-code', `/forms/${forms.byCode}`),
  {
    name: 'start-code-wrong',
    show: async (visit) => {
      await visit.page.goto(`/${visit.language}/forms/${forms.byCode}`);
      await visit.page.locator('#code').fill('een woord dat het niet is');
      await pressMain(visit);
    },
  },
  {
    name: 'not-sent-code',
    show: (visit) => sendUninvited(visit, forms.byCode),
  },
  {
    name: 'step-name',
    show: ({ page, language }) => begin(page, language, forms.named),
  },
  {
    name: 'step-name-wrong',
    show: async ({ page, language }) => {
      await begin(page, language, forms.named);
      await goOnWrongly(page, language);
    },
  },
];
