// Every page of the form with all kinds of questions by the tab key: all that can be used is reached, from top to bottom,
// and at every stop the ring stands out from what is behind it, on light and on dark.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ringContrast } from './control-contrast.ts';
import { everyKindScenes } from './scenes/every-kind.ts';
import { setStage } from './scenes/stage.ts';
import { share } from './shared.ts';

const shared = share(setStage);

interface Stop {
  /** What a group of radios, which is one stop, or a control is called. */
  readonly name: string;
  readonly top: number;
}

const nameScript = "((each) => each.type === 'radio' ? each.name : each.id || each.textContent.trim())";

/** All that the tab key should reach in the page, in the order of its text. */
function reachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...new Set([...document.querySelectorAll('a[href], button, select, textarea, input, summary')]
    .filter((each) => !each.disabled && each.type !== 'hidden' && each.checkVisibility())
    .map(${nameScript}))]`);
}

async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate<Stop>(`(() => {
    const at = document.activeElement;
    return { name: ${nameScript}(at), top: at.getBoundingClientRect().top + scrollY };
  })()`);
}

test.for(everyKindScenes)('$name', async (scene) => {
  const { site, visit } = shared();
  const page = await visit({ javaScriptEnabled: scene.scripts !== false });
  await scene.show({ site, page, language: 'nl' });
  await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
  const all = await reachable(page);
  const stops: Stop[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    stops.length = 0;
    for (let count = 0; count < all.length; count += 1) {
      const stop = await tab(page);
      expect(await ringContrast(page), `${stop.name}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
      stops.push(stop);
    }
    // beyond the last one the browser itself has the focus
    await page.keyboard.press('Tab');
  }
  expect(stops.map(({ name }) => name)).toEqual(all);
  for (const [index, { name, top }] of stops.entries()) {
    const before = stops[index - 1];
    // the skip link lies on the header, and buttons beside each other need not be equally high
    if (before !== undefined && index > 1) expect(top, name).toBeGreaterThanOrEqual(before.top - 8);
  }
});
