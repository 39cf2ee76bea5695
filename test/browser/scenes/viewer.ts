// The pages of somebody who looks at results, and of the organiser.
import { revokeLink } from '../../../src/actions/links.ts';
import { demo } from '../demonstration.ts';
import { must } from '../site.ts';
import { openAll } from './participant.ts';
import { at, type Scene } from './scene.ts';
import { forms } from './stage.ts';

/** Scenes of viewers of results. */
export const viewerScenes: readonly Scene[] = [
  results('waiting', demo),
  results('waiting-too-few', forms.tooFew),
  results('waiting-closed-too-few', forms.closedTooFew),
  results('waiting-embargo', forms.embargo),
  results('results', forms.shown),
  opened('results-opened', forms.shown),
  present('present-open', demo, 1),
  present('present-code', forms.byCode, 1),
  present('present-by-invitation', forms.byInvitation, 1),
  present('present-results', forms.shown, 2),
  present('present-order', forms.shown, 3),
  present('present-row', forms.shown, 5),
  present('present-few', forms.fewShown, 2),
  opened('results-few-opened', forms.fewShown),
  under('agenda', forms.shown, '/agenda'),
  under('reactions', forms.shown, '/reactions'),
  results('results-imported', forms.imported),
  opened('results-imported-opened', forms.imported),
  {
    name: 'link-revoked',
    show: async ({ site, page, language }) => {
      const path = await site.resultsPath(forms.early);
      must(await revokeLink(site.context, forms.early));
      await page.goto(`/${language}${path}`);
    },
  },
  under('results-release', forms.shown, '/1'),
  at('link-unknown', '/r/AAAAAAAAAAAAAAAAAAAAAA'),
];

/** Scenes of the organiser. */
export const organiserScenes: readonly Scene[] = [
  at('desk-without-key', '/organise/'),
  desk('desk', ''),
  {
    name: 'desk-opened',
    show: async (visit) => {
      await desk('', '').show(visit);
      await openAll(visit.page);
    },
  },
  desk('desk-close', `forms/${demo}/close`),
  desk('desk-close-too-few', `forms/${forms.tooFew}/close`),
  desk('desk-reveal', `forms/${forms.embargo}/reveal`),
  desk('desk-agenda', `forms/${forms.shown}/agenda`),
  desk('desk-reactions', `forms/${forms.decided}/reactions`),
  {
    name: 'desk-agenda-update',
    show: async (visit) => {
      const path = `forms/${forms.shown}/agenda`;
      await desk('', path).show(visit);
      await visit.page.locator('.agenda__row .govuk-button').first().click();
      await visit.page.locator('#owner').fill('x'.repeat(201));
      await visit.page.locator('form button').click();
    },
  },
  desk('desk-news', `?shown=${forms.shown}`),
  {
    name: 'desk-reactions-wrong',
    show: async (visit) => {
      await desk('', `forms/${forms.shown}/reactions`).show(visit);
      await visit.page.locator('summary').first().click();
      await visit.page.locator('details[open] form button').click();
    },
  },
  desk('desk-delete-demo', 'demo/delete'),
];

function results(name: string, form: string): Scene {
  return {
    name,
    show: async ({ site, page, language }) => {
      await page.goto(`/${language}${await site.resultsPath(form)}`);
    },
  };
}

function under(name: string, form: string, path: string): Scene {
  return {
    name,
    show: async ({ site, page, language }) => {
      await page.goto(`/${language}${await site.resultsPath(form)}${path}`);
    },
  };
}

/** The screen in the room, at one of its screens. */
function present(name: string, form: string, screen: number): Scene {
  return {
    name,
    show: async ({ site, page, language }) => {
      await page.goto(`/${language}${await site.resultsPath(form)}/present#slide-${screen}`);
    },
  };
}

function opened(name: string, form: string): Scene {
  const closed = results(name, form);
  return {
    name,
    show: async (visit) => {
      await closed.show(visit);
      await openAll(visit.page);
    },
  };
}

function desk(name: string, below: string): Scene {
  return {
    name,
    show: async ({ site, page, language }) => {
      await page.goto(site.organiserPath);
      await page.goto(`/${language}/organise/${below}`);
    },
  };
}
