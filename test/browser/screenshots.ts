// `npm run screenshots`: every page and state in both languages, on three widths, light and dark, into
// dist/screenshots/; in Dutch on the narrowest also in forced colours; the start page, the answers and the results as
// they print; and the picture of the README. Names in the arguments make only those;
// that of the picture is `readme`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundled } from '../workerd/bundle.ts';
import { startBrowser } from './chromium.ts';
import { allScenes } from './scenes/all.ts';
import type { Scene } from './scenes/scene.ts';
import { sessionScenes } from './scenes/sessions.ts';
import { forms, setStage } from './scenes/stage.ts';
import { openSite, type Site } from './site.ts';

const folder = 'dist/screenshots';
const readmePicture = join(import.meta.dirname, 'screenshots/results-nl-1280.png');
const widths = [360, 768, 1280];
/** A page of more pixels is cut off below: Chromium draws no picture of it. */
const mostPixels = 8_000;
const printed = [
  'start',
  'kinds-check',
  'kinds-mine',
  'results',
  ...sessionScenes.map(({ name }) => name),
].filter((name) => !name.endsWith('-opened'));

interface Look {
  readonly scene: Scene;
  readonly language: 'nl' | 'en';
}

async function take(browser: Browser, site: Site, { scene, language }: Look): Promise<void> {
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await scene.show({ site, page, language });
  await page.waitForLoadState();
  const path = `${folder}/${scene.name}-${language}`;
  for (const width of widths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await capture(page, `${path}-${width}.png`, width);
    await page.emulateMedia({ colorScheme: 'dark' });
    await capture(page, `${path}-${width}-dark.png`, width);
  }
  if (language === 'nl') {
    await page.emulateMedia({ forcedColors: 'active' });
    await capture(page, `${path}-forced.png`, Math.min(...widths));
  }
  await context.close();
}

/** The whole page as a picture, as far as Chromium can draw one. */
async function capture(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const full = await page.evaluate<number>('document.scrollingElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.min(full, mostPixels) });
  // on a busy machine a window that just changed now and then has nothing to draw yet
  for (let tries = 1; ; tries += 1) {
    try {
      await page.screenshot({ path });
      return;
    } catch (error) {
      if (tries === 5) throw error;
      await page.waitForTimeout(tries * 200);
    }
  }
}

async function print(browser: Browser, site: Site): Promise<void> {
  for (const language of ['nl', 'en'] as const) {
    for (const scene of scenes.filter(({ name }) => printed.includes(name))) {
      const context = await browser.newContext({ baseURL: site.url });
      const page = await context.newPage();
      await scene.show({ site, page, language });
      await page.pdf({ path: `${folder}/${scene.name}-${language}.pdf`, preferCSSPageSize: true });
      await context.close();
    }
  }
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
const unknown = wanted.filter((name) => name !== 'readme' && !allScenes.some((scene) => scene.name === name));
if (unknown.length > 0)
  throw new Error(`There is no scene ${unknown.join(', ')}: test/browser/scenes/ has them.`);
mkdirSync(folder, { recursive: true });
const [server, worker] = await Promise.all([startBrowser(), bundled()]);
const [browser, site] = await Promise.all([chromium.connect(server.wsEndpoint()), openSite(worker)]);
try {
  await setStage(site);
  for (const scene of scenes) {
    for (const language of ['nl', 'en'] as const) {
      await take(browser, site, { scene, language }).catch((error: unknown) => {
        console.error(`${scene.name}, ${language}: ${error}`);
        process.exitCode = 1;
      });
    }
  }
  await print(browser, site);
  if (wanted.length === 0 || wanted.includes('readme')) await pictureForReadme(browser, site);
  console.log(`${folder}: ${scenes.length} pages and states`);
} finally {
  await site.close();
  await server.close();
  rmSync(dirname(worker), { recursive: true, force: true });
}
