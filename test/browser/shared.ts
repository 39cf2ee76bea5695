// What a file with browser tests shares among its tests: one site and one connection to the browser.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { openSite, type Site } from './site.ts';

/** The site and the browser of a file, while its tests run. */
export interface Shared {
  readonly site: Site;
  readonly browser: Browser;
  /** A page of a new visitor, whose addresses begin at the site; gone when the test ends. */
  visit(options?: BrowserContextOptions): Promise<Page>;
}

/** Prepares the site before the file's tests, by `prepare`, and takes it down after them. */
export function share(prepare: (site: Site) => Promise<unknown>): () => Shared {
  let shared: Shared | undefined;
  beforeAll(async () => {
    const [site, browser] = await Promise.all([
      openSite(inject('worker')),
      chromium.connect(inject('browser')),
    ]);
    shared = { site, browser, visit: (options) => visit(browser, site, options) };
    await prepare(site);
  });
  afterAll(async () => {
    await shared?.browser.close();
    await shared?.site.close();
  });
  return () => {
    if (shared === undefined) throw new Error('the site is there while tests run');
    return shared;
  };
}

const phone = { width: 360, height: 740 };
const patienceMilliseconds = 20_000;

async function visit(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: phone,
    locale: 'nl-NL',
    ...options,
  });
  context.setDefaultTimeout(patienceMilliseconds);
  onTestFinished(() => context.close());
  return context.newPage();
}
