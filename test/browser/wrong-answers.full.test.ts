// Wrong answers of each kind, with script and without: the page says each mistake, leads to it, and comes back with
// what was typed. And how each kind looks: on paper, in colours that the reader forces, and to a thumb.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeDemo } from '../../src/actions/demo.ts';
import { wordsIn } from '../../src/words/words.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { thumbJson } from '../form/thumb.ts';
import { axeFindings, contrastFindings, sidewaysPixels, smallTargets } from './axe.ts';
import { begin, goOn } from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(async ({ context }) => {
  must(await makeDemo(context, thumbJson(), []));
  must(await makeDemo(context, everyKindJson(), []));
});

const scripts = [
  ['with script', true],
  ['without script', false],
] as const;
const languages = ['nl', 'en'] as const;
const cases = scripts.flatMap(([name, javaScriptEnabled]) =>
  languages.map((language) => [`${name}, ${language}`, javaScriptEnabled, language] as const),
);

/** Values by field; what a browser would not let one choose is put in as a device puts back what it kept. */
const wrong: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    'answers.eerst.2': 'geld',
    'answers.eerst.3': 'geld',
    'answers.delen.geld': '60',
    'answers.delen.data': '70',
    'answers.stem.1': 'personeel',
    'answers.stem.2': 'geld',
    'answers.stem.4': 'wonen',
    'answers.enige.1': 'personeel',
    'answers.enige.5': 'regels',
  },
  2: {
    'answers.punten.1': 'een punt zonder soort',
    'answers.punten.4': `te lang ${'x'.repeat(40)}`,
    'answers.punten.4.kind': 'zorg',
    'answers.ideeen.3': 'y'.repeat(1001),
    'answers.functie': 'z'.repeat(41),
    'answers.aantal': '12,5',
  },
};

const put = `(fields) => {
  for (const [name, value] of Object.entries(fields)) {
    const field = document.querySelector('[name="' + name + '"]');
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}`;

/** Every field that says something. */
function typed(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('#questions [name^="answers."]')]
      .filter((field) => !field.name.endsWith('.open') && (field.type !== 'checkbox' || field.checked))
      .map((field) => [field.name, field.value])
      .filter(([, value]) => value !== ''))`);
}

/** How the edge of each of these elements is drawn. */
function edgesOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('${selector}')].map((each) => getComputedStyle(each).borderTop)`,
  );
}

async function expectFine(page: Page, hasScript: boolean): Promise<void> {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await sidewaysPixels(page), `${width}`).toBeLessThanOrEqual(0);
    expect(await smallTargets(page), `${width}`).toEqual([]);
  }
  // what looks for findings is a script itself
  if (!hasScript) return;
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test.for(cases)(
  '%s: everything comes back, and each mistake is led to',
  async ([, javaScriptEnabled, language]) => {
    const page = await shared().visit({ javaScriptEnabled });
    await begin(page, language, 'duim');
    for (const [step, fields] of Object.entries(wrong)) {
      await page.goto(`/${language}/forms/duim/steps/${step}`);
      await page.evaluate(`(${put})(${JSON.stringify(fields)})`);
      expect(await typed(page)).toEqual(fields);
      await goOn(page, language);
      await page.locator('.govuk-error-summary').waitFor();
      expect(await typed(page)).toEqual(fields);
      await expectFine(page, javaScriptEnabled);
      const links = page.locator('.govuk-error-summary a');
      expect(await links.count()).toBe(5);
      for (const link of await links.all()) {
        const anchor = (await link.getAttribute('href'))?.slice(1);
        await link.click();
        const focused = page.locator(`[id="${anchor}"]`);
        expect(await page.evaluate('document.activeElement.id')).toBe(anchor);
        expect(await focused.isVisible(), anchor).toBe(true);
        expect(await page.locator('.govuk-error-message:visible').count()).toBeGreaterThan(0);
      }
      // what is said on top is said again where it is, all of it
      expect(await page.locator('.govuk-error-message:visible').count()).toBe(5);
    }
  },
);

test('what the device kept comes back in rows, lines and counts', async () => {
  const page = await shared().visit();
  await begin(page, 'nl', 'duim');
  await page.route('**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  for (const [step, fields] of Object.entries(wrong)) {
    await page.goto(`/nl/forms/duim/steps/${step}`);
    await page.evaluate(`(${put})(${JSON.stringify(fields)})`);
    await page.reload();
    await expect.poll(() => typed(page)).toEqual(fields);
    if (step === '1') {
      const rows = await page.locator('.ranking__row:visible [data-title]').allInnerTexts();
      expect(rows).toEqual([wordsIn('nl').fill.ranking.next, 'Geld', 'Geld']);
      expect(await page.locator('.running').allInnerTexts()).toEqual([
        '30 te veel',
        wordsIn('nl').fill.votes.over('1', 2),
        wordsIn('nl').fill.votes.over('1', 1),
      ]);
    } else {
      expect(await page.locator('[data-point]:visible').count()).toBe(4 + 3);
      expect(await page.locator('.characters--over:visible').count()).toBe(3);
    }
    expect(await page.locator('#announced').textContent()).toBe('');
  }
});

test.for(cases)(
  '%s: forced colours and paper keep what is chosen',
  async ([, javaScriptEnabled, language]) => {
    const page = await shared().visit({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    await begin(page, language, 'duim');
    await page.evaluate(
      `(${put})(${JSON.stringify({
        'answers.eerst.1': 'data',
        'answers.delen.geld': '100',
        'answers.stem.1': 'personeel',
        'answers.stem.2': 'geld',
      })})`,
    );
    await page.emulateMedia({ forcedColors: 'active' });
    const edges = await edgesOf(
      page,
      '.govuk-checkboxes__label, .ranking__row:not([hidden]), .icon-button, .ranking__option',
    );
    expect(edges.length).toBeGreaterThan(9);
    expect(edges.filter((edge) => /^0px|none/.test(edge))).toEqual([]);
    const [ticked] = await edgesOf(page, '[name="answers.stem.1"] + label');
    const [open] = await edgesOf(page, '[name="answers.stem.3"] + label');
    expect(ticked).not.toBe(open);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await page.locator('#questions button:not(.ranking__option):visible').count()).toBe(0);
    expect(await page.locator('.running:visible, .characters:visible').count()).toBe(0);
    const paper = await page.locator('#questions').innerText();
    const chosen = language === 'nl' ? 'Een gezamenlijke infrastructuur' : 'One infrastructure';
    if (javaScriptEnabled) expect(paper).toContain(chosen);
    else expect(await page.locator('[name="answers.eerst.1"]').inputValue()).toBe('data');
    expect(await page.locator('[name="answers.delen.geld"]').inputValue()).toBe('100');
  },
);

test.for(scripts)(
  '%s: of each kind the whole row is the label, and 44 pixels both ways',
  async ([, javaScriptEnabled]) => {
    const page = await shared().visit({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    await begin(page, 'nl', 'alles');
    for (let step = 1; step <= 4; step += 1) {
      await page.goto(`/nl/forms/alles/steps/${step}`);
      // what was chosen on the page before is saved now, and may change what this one asks
      await page.waitForLoadState('networkidle');
      expect(await smallTargets(page)).toEqual([]);
      for (const row of await page.locator('.govuk-radios__item, .govuk-checkboxes__item').all()) {
        const box = await row.boundingBox();
        if (box === null) continue;
        // far right: no control stands there
        await row.click({ position: { x: box.width - 3, y: box.height / 2 } });
        expect(await row.locator('input').isChecked(), await row.innerText()).toBe(true);
        if ((await row.locator('[type=checkbox]').count()) > 0)
          await row.click({ position: { x: 3, y: box.height / 2 } });
      }
    }
  },
);
