// The pages of somebody who looks at results, and of the organiser.
import { demo } from '../demonstration.ts';
import { openAll } from './participant.ts';
import { at, type Scene } from './scene.ts';
import { forms, type Stage } from './stage.ts';

/** Scenes of viewers of results. */
export function viewerScenes({ revokedPath }: Stage): readonly Scene[] {
  return [
    results('waiting', demo),
    results('waiting-too-few', forms.tooFew),
    results('waiting-closed-too-few', forms.closedTooFew),
    results('waiting-embargo', forms.embargo),
    results('results', forms.shown),
    opened('results-opened', forms.shown),
    opened('results-few-opened', forms.fewShown),
    results('results-imported', forms.imported),
    opened('results-imported-opened', forms.imported),
    at('link-revoked', revokedPath),
    at('link-unknown', '/r/AAAAAAAAAAAAAAAAAAAAAA'),
  ];
}

/** Scenes of the organiser. */
export const organiserScenes: readonly Scene[] = [
  at('desk-without-key', '/organise/'),
  desk('desk', ''),
  desk('desk-close', `forms/${demo}/close`),
  desk('desk-close-too-few', `forms/${forms.tooFew}/close`),
  desk('desk-reveal', `forms/${forms.embargo}/reveal`),
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
