// What axe-core finds on a page, and what it cannot see: sideways scrolling and targets that are hard to hit.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every page of the tests reads it anew: the small one costs half. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong by the rules of WCAG 2.2 AA and by best practice: one line a finding. */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'tag', values: tags });
}

/** What is wrong with the colours only: another colour scheme changes nothing else. */
export function contrastFindings(page: Page): Promise<readonly string[]> {
  return findings(page, { type: 'rule', values: ['color-contrast'] });
}

async function findings(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  if (await page.evaluate('!("axe" in window)')) await page.evaluate(`${source};undefined`);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  const found = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** How many pixels the page is wider than its window: 0 when it does not scroll sideways. */
export function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate('document.scrollingElement.scrollWidth - window.innerWidth');
}

/** Controls and links that stand by themselves, not those in running text: the ones a thumb has to hit. */
const controls = [
  'button, .govuk-button, select, textarea, summary, .govuk-radios__item, .govuk-checkboxes__item',
  'input:is([type="text"], [type="email"], [type="date"], [type="number"], [type="search"])',
  '.frame__switch, .frame__links a, .govuk-back-link, .room__bar a, .govuk-error-summary__list a',
].join();
const minimumPixels = 44;

/** Controls that are less than 44 pixels high or wide. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('${controls}')]
    .map((each) => [each, each.getBoundingClientRect()])
    .filter(([, { width, height }]) => height > 0 && Math.min(width, height) < ${minimumPixels})
    .map(([each, { width, height }]) =>
      each.tagName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 40) + ': ' + width + ' × ' + height)`);
}
