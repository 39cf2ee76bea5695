// The pages that say why one cannot go on now, what a device shows without a connection, and going on elsewhere.
import { beginDraft } from '../../../src/actions/draft.ts';
import { randomId } from '../../../src/shared/id.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { begin, demo, exampleAnswers, fieldsFor, goOn, send } from '../demonstration.ts';
import { must } from '../site.ts';
import { withoutScripts } from './every-kind.ts';
import type { Scene, Visit } from './scene.ts';
import { forms } from './stage.ts';

const own = fieldsFor(exampleAnswers[0] ?? {});

/** A draft of this device, filled in; gives its id. */
async function leaveFilled({ site, page }: Visit, form: string): Promise<string> {
  const draft = { id: randomId(), form, revision: 1, baseVersion: 0, fields: own };
  must(await beginDraft(site.context, draft));
  await page.context().addCookies([{ name: `weerklank-form-${form}`, value: draft.id, url: site.url }]);
  return draft.id;
}

/** Fills in the first page, and waits until the device can go on without a connection; then there is none. */
async function goOffline({ page, language }: Visit): Promise<void> {
  await begin(page, language);
  const isReady = () =>
    page.evaluate<boolean>(
      `navigator.serviceWorker.controller !== null && JSON.stringify(localStorage).includes('/offline ')`,
    );
  while (!(await isReady())) await page.waitForTimeout(50);
  await page.locator('[id="groups.organisatie"]').check();
  await page.context().setOffline(true);
}

/** Scenes of those who are stopped. */
export const stoppedScenes: readonly Scene[] = [
  {
    name: 'hindrance-closed-typed',
    show: async (visit) => {
      await leaveFilled(visit, forms.shown);
      await visit.page.goto(`/${visit.language}/forms/${forms.shown}/steps/2`);
    },
  },
  {
    name: 'hindrance-sent',
    show: async (visit) => {
      const { site, page, language } = visit;
      const id = await leaveFilled(visit, forms.news);
      await page.goto(`/${language}/forms/${forms.news}/check`);
      await send(page, language);
      await page.context().addCookies([{ name: `weerklank-form-${forms.news}`, value: id, url: site.url }]);
      await page.goto(`/${language}/forms/${forms.news}/steps/2`);
    },
  },
  {
    name: 'retry-no-script',
    show: async ({ site, page, language }) => {
      await withoutScripts(page);
      await begin(page, language);
      await site.stopDatabase();
      const told = page.getByRole('heading', { name: wordsIn(language).layout.retry.title }).waitFor();
      await Promise.all([goOn(page, language), told]).finally(() => site.startDatabase());
    },
  },
  {
    name: 'offline-step',
    show: async (visit) => {
      await goOffline(visit);
      await goOn(visit.page, visit.language);
      await visit.page.waitForURL(/\/steps\/2/);
    },
  },
  {
    name: 'offline-check',
    show: async (visit) => {
      await goOffline(visit);
      await visit.page.goto(`/${visit.language}/forms/${demo}/check`);
    },
  },
  {
    name: 'elsewhere',
    show: async ({ page, language }) => {
      await begin(page, language);
      await page.goto(`/${language}/forms/${demo}/elsewhere`);
    },
  },
  {
    name: 'elsewhere-opened',
    show: async ({ page, language }) => {
      await begin(page, language);
      await page.goto(`/${language}/forms/${demo}/elsewhere`);
      const link = await page.locator('a[href*="/continue/"]').first().getAttribute('href');
      await page.goto(new URL(link ?? '').pathname);
    },
  },
];
