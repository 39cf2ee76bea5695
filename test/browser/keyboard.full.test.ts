// Every page in every state by the tab key: all that can be used is reached, from top to bottom,
// and at every stop the ring stands out from what is behind it, on light and on dark.
import type { CDPSession, Page } from 'playwright-core';
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

interface Walked {
  readonly stops: readonly Stop[];
  readonly isAtEnd: boolean;
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

/**
 * Run in the page: after each press of the tab key it notes where the focus is, until that is nowhere in the page.
 * A walk begins at the top, wherever the page put the focus.
 */
const noting = `(() => {
  const ringContrast = ${ringContrast};
  let last;
  window.beginWalk = () => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
    window.walked = { stops: [], isAtEnd: false };
    last = undefined;
  };
  addEventListener('keyup', ({ key }) => {
    const at = document.activeElement;
    const { walked } = window;
    if (key !== 'Tab' || walked.isAtEnd) return;
    if (at === document.body) walked.isAtEnd = true;
    // day, month, year and calendar of a date are stops of their own, which the browser draws
    else if (at.type !== 'date' || at !== last) {
      const top = at.getBoundingClientRect().top + scrollY;
      walked.stops.push({ name: ${nameScript}(at), top, ring: ringContrast(at), isControl: at.matches('${controls}') });
    }
    last = at;
  }, true);
})()`;

/** Every stop of the tab key, until the browser itself has the focus. */
async function walk(page: Page, keyboard: CDPSession): Promise<readonly Stop[]> {
  await page.evaluate('beginWalk()');
  for (let pressed = 0; pressed < 600; pressed += 20) {
    // one answer waited for per press is most of the time
    await Promise.all(Array.from({ length: 20 }, () => pressTab(keyboard)));
    const { stops, isAtEnd } = await page.evaluate<Walked>('walked');
    if (isAtEnd) return stops;
  }
  throw new Error('the tab key never leaves the page');
}

function pressTab(keyboard: CDPSession): Promise<unknown> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  return Promise.all([
    keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}

test.for(allScenes)('$name', async (scene) => {
  const { site, visit } = shared();
  const page = await visit();
  await scene.show({ site, page, language: 'nl' });
  await page.waitForLoadState('load');
  await page.evaluate(noting);
  const keyboard = await page.context().newCDPSession(page);
  let stops: readonly Stop[] = [];
  // with everything open there is nothing new to see in the dark
  const schemes = scene.name.endsWith('-opened') ? (['light'] as const) : (['light', 'dark'] as const);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    stops = await walk(page, keyboard);
    for (const { name, ring } of stops) expect(ring, `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
  }
  const inOrder = stops.filter(({ isControl }) => isControl);
  expect(inOrder.map(({ name }) => name)).toEqual(await reachable(page));
  for (const [index, { name, top }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    // the skip link lies on the header, and buttons beside each other need not be equally high
    if (before !== undefined && index > 1) expect(top, name).toBeGreaterThanOrEqual(before.top - 8);
  }
});
