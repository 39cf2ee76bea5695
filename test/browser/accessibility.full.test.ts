// Every page and state in both languages: on three widths and at 400 %, light, dark and in forced colours.
import { expect, test } from 'vitest';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { faintControls, movingParts } from './control-contrast.ts';
import { allScenes } from './scenes/all.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
/** The third is a window of 1280 × 1024 pixels at 400 %. */
const sizes = [wide, { width: 768, height: 1024 }, { width: 320, height: 256 }, narrow];
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
    // most of the time; each language and each width is looked through, as what is wrong lies in the one or in the other
    if (size === (language === 'nl' ? wide : narrow)) expect(await axeFindings(page), at).toEqual([]);
  }
  if (language === 'en') return;
  expect(await faintControls(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page), 'dark').toEqual([]);
  expect(await faintControls(page), 'dark').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faintControls(page), 'forced colours').toEqual([]);
});
