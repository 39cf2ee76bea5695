// The forms that the scenes need, each in the state that one of them is about.
import { close } from '../../../src/actions/close.ts';
import { beginDraft } from '../../../src/actions/draft.ts';
import { importPolis } from '../../../src/actions/import-polis.ts';
import { exampleCount, likeTheDemo, makeDemonstration, makeForm } from '../demonstration.ts';
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
} as const;

/** Id of a draft of a form that was closed before it was sent. */
export const leftDraft = 'AAAAAAAAAAAAAAAAAAAAAA';

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
  must(await importPolis(context, largeConversation(), { id: forms.imported }));
  for (const form of [forms.shown, forms.fewShown, forms.closedTooFew, forms.embargo]) {
    must(await close(context, form));
  }
}
