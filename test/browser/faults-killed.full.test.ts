// The whole browser goes, on every page, and is started again with the same profile: as after a phone ran out of power.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { args, findChromium } from './chromium.ts';
import { begin } from './demonstration.ts';
import {
  expectForgotten,
  expectStoredOnce,
  type Fault,
  fillInWith,
  openJourney,
  pathOf,
  sendIt,
} from './faults.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());

/** Starts a browser with a profile that stays. */
async function startWith(profile: string, baseURL: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  const viewport = { width: 360, height: 740 };
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    baseURL,
    viewport,
    locale: 'nl-NL',
  });
}

test('the browser ends on every page and is started again with its profile', async () => {
  const journey = await openJourney(shared(), 'browser-ends', { javaScriptEnabled: false });
  const profile = mkdtempSync(join(tmpdir(), 'weerklank-profile-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const { url } = journey.network;
  let running = await startWith(profile, url);
  onTestFinished(() => running.close());
  [journey.page] = [running.pages()[0] ?? (await running.newPage())];
  await begin(journey.page, 'nl', journey.form.id);
  const startedAgain: Fault = async (_, step) => {
    await running.close();
    running = await startWith(profile, url);
    journey.page = running.pages()[0] ?? (await running.newPage());
    await journey.page.goto(pathOf(journey, step));
  };
  await fillInWith(journey, startedAgain);
  await journey.page.locator('#standing', { hasText: wordsIn('nl').standing.saved }).waitFor();
  await sendIt(journey);
  await expectStoredOnce(journey);
  await expectForgotten(journey);
  expect(running.pages()).toHaveLength(1);
});
