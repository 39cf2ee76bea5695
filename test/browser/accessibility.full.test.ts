// Every page and state in both languages, on three widths, light and dark.
import { expect, test } from 'vitest';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { allScenes } from './scenes/all.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);
const widths = [320, 768, 1280];
const inBothLanguages = allScenes.flatMap((scene) =>
  (['nl', 'en'] as const).map((language) => ({ name: scene.name, language, scene })),
);

test.for(inBothLanguages)('$name in $language', async ({ scene, language }) => {
  const { site, visit } = shared();
  const page = await visit();
  await scene.show({ site, page, language });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = colorScheme === 'light' ? await axeFindings(page) : await contrastFindings(page);
      expect(found, `${width} pixels, ${colorScheme}`).toEqual([]);
    }
    expect(await sidewaysPixels(page), `${width} pixels`).toBeLessThanOrEqual(0);
    expect(await smallTargets(page), `${width} pixels`).toEqual([]);
  }
});
