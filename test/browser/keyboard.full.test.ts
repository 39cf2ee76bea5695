// Every page in every state by the tab key: all that can be used is reached, from top to bottom,
// and at every stop the ring stands out from what is behind it, on light and on dark.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ringContrast } from './control-contrast.ts';
import { allScenes } from './scenes/all.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);

interface Stop {
  /** What a group of radios, which is one stop, or a control is called. */
  readonly name: string;
  readonly top: number;
  readonly ring: number;
  /** Else a part of the page that scrolls. */
  readonly isControl: boolean;
}

const controls = 'a[href], button, select, textarea, input, summary';

const nameScript =
  "((each) => each.type === 'radio' ? 'radios ' + each.name : each.id || each.textContent.trim())";

/** All that the tab key should reach in the page, in the order of its text. */
function reachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('${controls}')]
    .filter((each) => !each.disabled && each.tabIndex >= 0 && each.type !== 'hidden' && each.checkVisibility())
    .map(${nameScript})
    .filter((name, index, names) => name !== names[index - 1] || !name.startsWith('radios '))`);
}

/** Every stop of the tab key, until the browser itself has the focus. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 600) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<(Omit<Stop, 'ring'> & { readonly isDate: boolean }) | null>(`(() => {
      const at = document.activeElement;
      const top = at.getBoundingClientRect().top + scrollY;
      return at === document.body ? null : { name: ${nameScript}(at), top, isDate: at.type === 'date', isControl: at.matches('${controls}') };
    })()`);
    if (stop === null) break;
    // day, month, year and calendar of a date are stops of their own, which the browser draws
    if (stop.isDate && stop.name === stops.at(-1)?.name) continue;
    stops.push({ ...stop, ring: await ringContrast(page) });
  }
  return stops;
}

test.for(allScenes)('$name', async (scene) => {
  const { site, visit } = shared();
  const page = await visit();
  await scene.show({ site, page, language: 'nl' });
  await page.waitForLoadState('load');
  await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
  // with everything open there is nothing new to see in the dark
  const schemes = scene.name.endsWith('-opened') ? (['light'] as const) : (['light', 'dark'] as const);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const { name, ring } of await walk(page))
      expect(ring, `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
  }
  const stops = (await walk(page)).filter(({ isControl }) => isControl);
  expect(stops.map(({ name }) => name)).toEqual(await reachable(page));
  for (const [index, { name, top }] of stops.entries()) {
    const before = stops[index - 1];
    // the skip link lies on the header, and buttons beside each other need not be equally high
    if (before !== undefined && index > 1) expect(top, name).toBeGreaterThanOrEqual(before.top - 8);
  }
});
