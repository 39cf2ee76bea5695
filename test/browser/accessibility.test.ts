// Every page and state in Dutch on the narrowest screen, light and dark. The wider sweep is in accessibility.full.test.ts.
import { expect, test } from 'vitest';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { faintControls } from './control-contrast.ts';
import { allScenes } from './scenes/all.ts';
import { sessionScenes } from './scenes/sessions.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);

/** Differ from another scene in nothing but their words, are a part of it or looked at elsewhere: in the wider sweep only. */
const alike = [
  'home-choices',
  'hindrance-sent',
  'hindrance-closed-typed',
  'elsewhere-opened',
  'present-by-invitation',
  'results-release',
  'desk-news',
  'desk',
  'offline-check',
  'answered',
  'answered-wrong',
  'fields-1',
  'fields-1-chosen',
  'fields-1-wrong',
  'fields-2',
  'fields-2-written',
  'fields-2-wrong',
  'start',
  'start-begun',
  'step-3',
  'step-3-wrong',
  'step-4',
  'step-4-wrong',
  'waiting',
  'results',
  'results-imported',
  'reactions',
  'desk-agenda',
  'form-unknown',
  'privacy-by-organisation',
  'start-early',
  'start-closed',
  'withdrawn',
  'invitation-forgotten',
  'desk-without-key',
  'start-sent',
  'start-uninvited',
  'receipt-on-behalf',
  'mine',
  'results-few-opened',
  'results-imported-opened',
  'waiting-closed-too-few',
  'desk-close',
  'start-code',
  'start-used',
  'step-name',
  'check',
  'not-sent-code',
  'receipts',
  'receipts-first',
  'hindrance-cookie',
  'hindrance-lost',
  'waiting-embargo',
  'waiting-too-few',
  'link-unknown',
  'link-revoked',
  'invitation-unknown',
  'desk-delete-demo',
  'not-sent-uninvited',
  'desk-close-too-few',
  'desk-reveal',
  'kinds-1',
  'kinds-1-no-script',
  'kinds-1-wrong',
  'kinds-2',
  'kinds-2-no-script',
  'kinds-3-wrong',
  'kinds-4',
  'kinds-4-no-script',
  'kinds-5',
  'kinds-5-no-script',
  'kinds-5-wrong',
  'kinds-check',
  'kinds-receipt',
  'kinds-mine',
  // organisations by name, and before and after, are drawn as nothing else is
  ...sessionScenes.map(({ name }) => name).filter((name) => name !== 'results-samenwerking-na-opened'),
];

test.for(allScenes.filter(({ name }) => !alike.includes(name)))('$name', async (scene) => {
  const { site, visit } = shared();
  const page = await visit({ viewport: { width: 320, height: 640 } });
  await scene.show({ site, page, language: 'nl' });
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
  expect(await faintControls(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page)).toEqual([]);
  expect(await faintControls(page)).toEqual([]);
});
