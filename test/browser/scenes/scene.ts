import type { Page } from 'playwright-core';
import type { Language } from '../../../src/shared/language.ts';
import type { Site } from '../site.ts';

/** Where a scene is shown. */
export interface Visit {
  readonly site: Site;
  readonly page: Page;
  readonly language: Language;
}

/** One page of the site in one state. */
export interface Scene {
  /** As a file name. */
  readonly name: string;
  /** Brings the page of a new visitor to it. */
  show(visit: Visit): Promise<void>;
}

/** A scene that is an address: without the site, with the language put before it. */
export function at(name: string, path: string): Scene {
  return {
    name,
    show: async ({ page, language }) => {
      await page.goto(`/${language}${path}`);
    },
  };
}
