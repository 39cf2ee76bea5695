// `npm run screenshots`: every page and state, in both languages, on three widths, into dist/screenshots/; the results
// and one page to fill in also dark; the results as they print; and the picture of the README. Names in the arguments
// make only those.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundled } from '../workerd/bundle.ts';
import { startBrowser } from './chromium.ts';
import { allScenes } from './scenes/all.ts';
import type { Scene } from './scenes/scene.ts';
import { forms, setStage } from './scenes/stage.ts';
import { openSite, type Site } from './site.ts';

const folder = 'dist/screenshots';
const readmePicture = join(import.meta.dirname, 'screenshots/results-nl-1280.png');
const widths = [360, 768, 1280];
/** A page of more pixels is cut off below: Chromium draws no picture of it. */
const mostPixels = 8_000;
const alsoDark = ['results', 'start', 'step-2'];

interface Look {
  readonly scene: Scene;
  readonly language: 'nl' | 'en';
  readonly colorScheme: 'light' | 'dark';
}

async function take(browser: Browser, site: Site, { scene, language, colorScheme }: Look): Promise<void> {
  const context = await browser.newContext({ baseURL: site.url, colorScheme });
  const page = await context.newPage();
  await scene.show({ site, page, language });
  for (const width of widths) {
    const dark = colorScheme === 'dark' ? '-dark' : '';
    await capture(page, `${folder}/${scene.name}-${language}-${width}${dark}.png`, width);
  }
  await context.close();
}

/** The whole page as a picture, as far as Chromium can draw one. */
async function capture(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const full = await page.evaluate<number>('document.scrollingElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.min(full, mostPixels) });
  await page.screenshot({ path });
}

async function print(browser: Browser, site: Site): Promise<void> {
  const page = await browser.newPage({ baseURL: site.url });
  for (const language of ['nl', 'en']) {
    await page.goto(`/${language}${await site.resultsPath(forms.shown)}`);
    await page.pdf({ path: `${folder}/results-${language}.pdf`, preferCSSPageSize: true });
  }
  await page.close();
}

/** The top of the results, small enough to be kept beside the source. */
async function pictureForReadme(browser: Browser, site: Site): Promise<void> {
  const page = await browser.newPage({ baseURL: site.url, viewport: { width: 1280, height: 1180 } });
  await page.goto(`/nl${await site.resultsPath(forms.shown)}`);
  const picture = await page.screenshot();
  mkdirSync(dirname(readmePicture), { recursive: true });
  writeFileSync(readmePicture, picture);
  await page.close();
}

const wanted = process.argv.slice(2);
const scenes = allScenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(folder, { recursive: true });
const [server, worker] = await Promise.all([startBrowser(), bundled()]);
const [browser, site] = await Promise.all([chromium.connect(server.wsEndpoint()), openSite(worker)]);
try {
  await setStage(site);
  for (const scene of scenes) {
    for (const language of ['nl', 'en'] as const) {
      await take(browser, site, { scene, language, colorScheme: 'light' });
      if (alsoDark.includes(scene.name)) await take(browser, site, { scene, language, colorScheme: 'dark' });
    }
  }
  await print(browser, site);
  await pictureForReadme(browser, site);
  console.log(`${folder}: ${scenes.length} pages and states; ${readmePicture}`);
} finally {
  await site.close();
  await server.close();
  rmSync(dirname(worker), { recursive: true, force: true });
}
