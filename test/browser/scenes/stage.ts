// The forms that the scenes need, each in the state that one of them is about.
import { close } from '../../../src/actions/close.ts';
import { beginDraft } from '../../../src/actions/draft.ts';
import { importPolis } from '../../../src/actions/import-polis.ts';
import { invite } from '../../../src/actions/invite.ts';
import { listInvitations } from '../../../src/actions/list-invitations.ts';
import { everyKindJson } from '../../form/every-kind.ts';
import { thumbJson } from '../../form/thumb.ts';
import { demoForm, exampleCount, likeTheDemo, makeDemonstration, makeForm } from '../demonstration.ts';
import { must, type Site } from '../site.ts';
import { largeConversation } from './large-conversation.ts';

/** Ids of these forms, by what they are for. */
export const forms = {
  shown: 'getoond',
  fewShown: 'zes-getoond',
  early: 'te-vroeg',
  tooFew: 'nog-te-weinig',
  closedTooFew: 'te-weinig',
  embargo: 'onder-embargo',
  imported: 'geimporteerd',
  byInvitation: 'per-organisatie',
  byCode: 'met-code',
  alsoByCode: 'ook-met-code',
  named: 'op-naam',
  news: 'met-nieuws',
  decided: 'teksten-besloten',
  fields: 'duim',
  everyKind: 'alles',
} as const;

/** Id of a draft of a form that was closed before it was sent. */
export const leftDraft = 'AAAAAAAAAAAAAAAAAAAAAA';

/** The code of the form that opens with one. */
export const stageCode = 'zomer-2026';

const { privacy } = demoForm;
const spokenFor = {
  respondents: 'organisations',
  privacy: { ...privacy, identity: 'pseudonymous' },
  access: { by: 'invitation' },
  groups: [],
  ranking: {},
};

const contact = {
  title: { nl: 'Wilt u horen wat ervan komt?', en: 'Do you want to hear what comes of it?' },
  text: {
    nl: 'U krijgt één bericht, zodra de samenwerkingsagenda er ligt.',
    en: 'You get one message, when the agenda for working together is there.',
  },
};

const mandatesOf = (body: string) => (body === 'Zorggroep Noord' ? 4 : 1);

/** The path of an invitation of an organisation: of the one on the stage, or of somebody else who speaks for it. */
export async function invitationOf(
  { context }: Site,
  speaksFor: string,
  name = `Contactpersoon ${speaksFor}`,
): Promise<string> {
  must(await invite(context, forms.byInvitation, [{ name, speaksFor, mandates: mandatesOf(speaksFor) }]));
  const listed = must(await listInvitations(context, forms.byInvitation));
  return `/i/${listed.find((each) => each.speaksFor === speaksFor && each.name === name)?.secret}`;
}

/** Makes all of them, and the demonstration. */
export async function setStage(site: Site): Promise<void> {
  const { context } = site;
  await makeDemonstration(site);
  await makeForm(site, likeTheDemo(forms.shown), exampleCount);
  const left = { id: leftDraft, form: forms.shown, revision: 1, baseVersion: 0, fields: new Map() };
  must(await beginDraft(context, left));
  await makeForm(site, likeTheDemo(forms.fewShown), 6);
  await makeForm(
    site,
    likeTheDemo(forms.early, { access: { by: 'link', opens: '2099-01-01T08:00:00Z' } }),
    0,
  );
  await makeForm(site, likeTheDemo(forms.tooFew), 2);
  await makeForm(site, likeTheDemo(forms.closedTooFew), 2);
  await makeForm(site, likeTheDemo(forms.embargo, { results: { publish: 'embargo' } }), exampleCount);
  await makeForm(site, likeTheDemo(forms.byInvitation, spokenFor), 0);
  const access = { by: 'code', code: stageCode };
  await makeForm(site, likeTheDemo(forms.byCode, { access }), 0);
  await makeForm(
    site,
    likeTheDemo(forms.alsoByCode, {
      access,
      title: { nl: 'Terugblik op de zomersessie', en: 'Looking back on the summer session' },
    }),
    0,
  );
  await makeForm(site, likeTheDemo(forms.named, { privacy: { ...privacy, identity: 'named' } }), 0);
  await makeForm(site, likeTheDemo(forms.news, { contact }), 0);
  await makeForm(site, likeTheDemo(forms.decided), exampleCount);
  await makeForm(site, thumbJson({ id: forms.fields }), 0);
  await makeForm(site, everyKindJson({ id: forms.everyKind }), 0);
  must(await importPolis(context, largeConversation(), { id: forms.imported }));
  for (const form of [forms.shown, forms.fewShown, forms.closedTooFew, forms.embargo, forms.decided]) {
    must(await close(context, form));
  }
}
