// Every page and state in Dutch on the narrowest screen, light and dark. The full sweep is in accessibility.full.test.ts.
import { expect, test } from 'vitest';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { participantScenes } from './scenes/participant.ts';
import { type Stage, setStage } from './scenes/stage.ts';
import { organiserScenes, viewerScenes } from './scenes/viewer.ts';
import { share } from './shared.ts';

let stage: Stage | undefined;
const shared = share(async (site) => {
  stage = await setStage(site);
});
const unknownStage: Stage = { revokedPath: '' };
const names = [...participantScenes, ...viewerScenes(unknownStage), ...organiserScenes].map(
  ({ name }) => name,
);

test.for(names)('%s', async (name) => {
  const scene = [...participantScenes, ...viewerScenes(stage ?? unknownStage), ...organiserScenes].find(
    (each) => each.name === name,
  );
  const page = await shared().visit({ viewport: { width: 320, height: 640 } });
  await scene?.show({ site: shared().site, page, language: 'nl' });
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page)).toEqual([]);
});
