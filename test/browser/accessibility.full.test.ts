// Every page and state in both languages: on three widths and at 400 %, light, dark and in forced colours.
import { expect, test } from 'vitest';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { faintControls, movingParts } from './control-contrast.ts';
import { allScenes } from './scenes/all.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);
/** The second is a window of 1280 × 1024 pixels at 400 %. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const inBothLanguages = allScenes.flatMap((scene) =>
  (['nl', 'en'] as const).map((language) => ({ name: scene.name, language, scene })),
);

test.for(inBothLanguages)('$name in $language', async ({ scene, language }) => {
  const { site, visit } = shared();
  const page = await visit({ reducedMotion: 'reduce' });
  await scene.show({ site, page, language });
  // a page is measured with its styles: what was pressed last may have led to another
  await page.waitForLoadState('load');
  expect(await movingParts(page)).toEqual([]);
  for (const size of sizes) {
    await page.setViewportSize(size);
    const at = `${size.width} × ${size.height}`;
    expect(await sidewaysPixels(page), at).toBeLessThanOrEqual(0);
    expect(await smallTargets(page), at).toEqual([]);
  }
  // what is wide lies otherwise than what is narrow; colours are the same on every width
  expect(await axeFindings(page), 'wide').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeFindings(page), 'narrow').toEqual([]);
  // colours are the same in both languages
  if (language === 'en') return;
  expect(await faintControls(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page), 'dark').toEqual([]);
  expect(await faintControls(page), 'dark').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faintControls(page), 'forced colours').toEqual([]);
});
