// The pages of somebody who answers.
import type { Page } from 'playwright-core';
import { beginDraft } from '../../../src/actions/draft.ts';
import { stepsOf } from '../../../src/response/steps.ts';
import { randomId } from '../../../src/shared/id.ts';
import {
  begin,
  choose,
  demo,
  demoForm,
  exampleAnswers,
  fieldsFor,
  goOnWrongly,
  send,
} from '../demonstration.ts';
import { must } from '../site.ts';
import { at, type Scene, type Visit } from './scene.ts';
import { forms, leftDraft, stageCode } from './stage.ts';

const own = fieldsFor(exampleAnswers[0] ?? {});
const steps = stepsOf(demoForm);

const starts: readonly Scene[] = [
  at('home', '/'),
  {
    name: 'home-wrong',
    show: async ({ page, language }) => {
      await page.goto(`/${language}/`);
      await page.locator('#code').fill('winter 2026');
      await page.locator('form button:visible').click();
    },
  },
  {
    name: 'home-choices',
    show: async ({ page, language }) => {
      await page.goto(`/${language}/`);
      await page.locator('#code').fill(stageCode);
      await page.locator('form button:visible').click();
    },
  },
  at('start', `/forms/${demo}`),
  at('start-early', `/forms/${forms.early}`),
  at('start-closed', `/forms/${forms.shown}`),
  {
    name: 'start-begun',
    show: async ({ page, language }) => {
      await begin(page, language);
      await page.goto(`/${language}/forms/${demo}`);
    },
  },
  {
    name: 'start-sent',
    show: async (visit) => {
      await sent(visit);
      await visit.page.goto(`/${visit.language}/forms/${demo}`);
    },
  },
  {
    name: 'start-all-questions',
    show: async ({ page, language }) => {
      await page.goto(`/${language}/forms/${demo}`);
      await openAll(page);
    },
  },
];

const filling: readonly Scene[] = [
  ...steps.flatMap(({ number }): Scene[] => [
    {
      name: `step-${number}`,
      show: async ({ page, language }) => {
        await begin(page, language);
        await page.goto(`/${language}/forms/${demo}/steps/${number}`);
      },
    },
    {
      name: `step-${number}-wrong`,
      show: async ({ page, language }) => {
        await begin(page, language);
        await page.goto(`/${language}/forms/${demo}/steps/${number}`);
        await mistake(page);
        await goOnWrongly(page, language);
      },
    },
  ]),
  {
    name: 'check',
    show: filledIn,
  },
  {
    name: 'check-wrong',
    show: async ({ page, language }) => {
      await begin(page, language);
      await page.goto(`/${language}/forms/${demo}/check`);
    },
  },
  { name: 'receipt', show: sent },
  at('hindrance-cookie', `/forms/${demo}/steps/1?cookie=1`),
  hindrance('hindrance-lost', demo, randomId()),
  hindrance('hindrance-closed', forms.shown, leftDraft),
];

const receipts: readonly Scene[] = [
  at('receipts', '/receipts'),
  at('receipts-first', '/receipts/mine'),
  {
    name: 'receipts-wrong',
    show: async ({ page, language }) => {
      await page.goto(`/${language}/receipts`);
      await page.locator('#receipt').fill('4C7K-0000-8XWD-2M5P-Q9RT');
      await page.locator('main button').click();
    },
  },
  {
    name: 'mine',
    show: async (visit) => {
      await sent(visit);
      await visit.page.goto(`/${visit.language}/receipts/mine`);
    },
  },
  {
    name: 'withdraw',
    show: async (visit) => {
      await sent(visit);
      await visit.page.goto(`/${visit.language}/receipts/mine/withdraw`);
    },
  },
  at('withdrawn', '/receipts/withdrawn'),
];

/** Scenes of participants. */
export const participantScenes: readonly Scene[] = [
  ...starts,
  ...filling,
  ...receipts,
  at('privacy', `/privacy/${demo}`),
  at('accessibility', '/accessibility'),
  at('form-unknown', '/forms/bestaat-niet'),
  at('not-found', '/bestaat-niet'),
  {
    name: 'out-of-order',
    show: async ({ site, page, language }) => {
      await site.stopDatabase();
      await page.goto(`/${language}/forms/${demo}`).finally(() => site.startDatabase());
    },
  },
];

/** Everything filled in on another page of the same visitor, and the check page opened. */
async function filledIn({ site, page, language }: Visit): Promise<void> {
  const draft = { id: randomId(), form: demo, revision: 1, baseVersion: 0, fields: own };
  must(await beginDraft(site.context, draft));
  await page.context().addCookies([{ name: `weerklank-form-${demo}`, value: draft.id, url: site.url }]);
  await page.goto(`/${language}/forms/${demo}/check`);
}

async function sent(visit: Visit): Promise<void> {
  await filledIn(visit);
  await send(visit.page, visit.language);
}

function hindrance(name: string, form: string, draft: string): Scene {
  return {
    name,
    show: async ({ site, page, language }) => {
      await page.context().addCookies([{ name: `weerklank-form-${form}`, value: draft, url: site.url }]);
      await page.goto(`/${language}/forms/${form}/steps/1`);
    },
  };
}

/** Makes something wrong on the page that is open, as far as a browser lets one: an answer that is none. */
async function mistake(page: Page): Promise<void> {
  const twice = page.locator('select');
  for (const select of await twice.all()) await choose(select, { index: 1 });
  for (const text of await page.locator('textarea').all()) await text.fill('te lang '.repeat(100));
  if ((await twice.count()) > 0 || page.url().includes('/steps/1')) return;
  await page.evaluate('document.querySelector("input[type=radio]").value = "tampered"');
  await page.locator('input[type=radio]').first().check();
}

/** Opens everything that is folded. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
}
