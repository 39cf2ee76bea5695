// The browser of the tests: Chromium out of an npm package, or the one that CHROMIUM names.
import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type BrowserServer, chromium } from 'playwright-core';

/** Nothing on the network but what a page asks for, and no sandbox: tests may run as root. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser that several test files share. Throws a sentence when there is none that runs here. */
export async function startBrowser(): Promise<BrowserServer> {
  const executablePath = await findChromium();
  try {
    return await chromium.launchServer({ executablePath, args });
  } catch (error) {
    throw new Error(
      `The browser ${executablePath} does not start. Set CHROMIUM to the path of a Chromium or Chrome that does.`,
      { cause: error },
    );
  }
}

/** The path of the browser. Throws a sentence when CHROMIUM names one that is not there. */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'] ?? '';
  if (named === '') return packaged.executablePath();
  if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  return named;
}
