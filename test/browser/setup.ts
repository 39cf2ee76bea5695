// Once for all files with browser tests: the Worker is bundled and a browser started.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundled } from '../workerd/bundle.ts';
import { startBrowser } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser listens. */
    browser: string;
    /** Path of the Worker's one module. */
    worker: string;
  }
}

/** Starts what the files share; gives what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, worker] = await Promise.all([startBrowser(), bundled()]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('worker', worker);
  return async () => {
    await browser.close();
    rmSync(dirname(worker), { recursive: true, force: true });
  };
}
