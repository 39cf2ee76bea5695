// The pages of one form that holds every kind of question: empty, filled in, wrong, and without script.
import type { Page } from 'playwright-core';
import { beginDraft } from '../../../src/actions/draft.ts';
import { randomId } from '../../../src/shared/id.ts';
import { goOnWrongly, send } from '../demonstration.ts';
import { must } from '../site.ts';
import type { Scene, Visit } from './scene.ts';
import { forms } from './stage.ts';

/** Fields as somebody leaves them who answers everything, so that all pages are shown. */
const answered: Readonly<Record<string, string>> = {
  'groups.tafel': 't1',
  'groups.streek': 'streek2',
  'answers.vijf': '2',
  'remarks.vijf': 'Omdat het nu al zo gaat.',
  'answers.zeven': '6',
  'answers.kort': 'agree',
  'answers.eigen': 'no-view',
  'answers.rol.1': 'rol1',
  'answers.rang.1': 'r3',
  'answers.rang.2': 'r1',
  'answers.delen.d1': '6',
  'answers.delen.d2': '4',
  'answers.stem.2': 's2',
  'answers.een': 'een1',
  'answers.vervolg': '4',
  'answers.functie': 'wijkverpleegkundige',
  'answers.aantal': '12',
  'answers.zorgen': 'Te weinig mensen.',
  'answers.punten.1': 'Begin klein',
  'answers.punten.1.kind': 'soort1',
  'answers.jaren': '7',
};

/** What is wrong at every question that can be answered wrongly. */
const wrong: Readonly<Record<string, string>> = {
  ...answered,
  'groups.tafel': '',
  'answers.vijf': '',
  'answers.zeven': '9',
  'remarks.vijf': 'te lang '.repeat(100),
  'answers.rang.2': 'r3',
  'answers.delen.d1': '7',
  'answers.delen.d2': 'veel',
  'answers.stem.1': 's1',
  'answers.stem.3': 's3',
  'answers.een': '',
  'answers.functie': '',
  'answers.aantal': '1000',
  'answers.zorgen': 'te lang '.repeat(10),
  'answers.punten.1.kind': '',
  'answers.jaren': '-1',
};

const steps = [1, 2, 3, 4, 5];

/** Scenes of the form with every kind of question. */
export const everyKindScenes: readonly Scene[] = [
  ...steps.flatMap((step): Scene[] => [
    { name: `kinds-${step}`, show: (visit) => open(visit, `steps/${step}`, answered) },
    {
      name: `kinds-${step}-no-script`,
      show: async (visit) => {
        await withoutScripts(visit.page);
        await open(visit, `steps/${step}`, answered);
      },
    },
    {
      name: `kinds-${step}-wrong`,
      show: async (visit) => {
        await open(visit, `steps/${step}`, wrong);
        await goOnWrongly(visit.page, visit.language);
      },
    },
  ]),
  { name: 'kinds-check', show: (visit) => open(visit, 'check', answered) },
  { name: 'kinds-check-wrong', show: (visit) => open(visit, 'check', wrong) },
  { name: 'kinds-receipt', show: sent },
  {
    name: 'kinds-mine',
    show: async (visit) => {
      await sent(visit);
      await visit.page.goto(`/${visit.language}/receipts/mine`);
    },
  },
];

/** The page's own scripts do not arrive: nothing runs but what a test looks with. */
export async function withoutScripts(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
}

/** A page of the form, by somebody who left these fields. */
async function open(
  { site, page, language }: Visit,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const id = randomId();
  const draft = { id, form: forms.everyKind, revision: 1, baseVersion: 0 };
  must(await beginDraft(site.context, { ...draft, fields: new Map(Object.entries(fields)) }));
  const cookie = { name: `weerklank-form-${forms.everyKind}`, value: id, url: site.url };
  await page.context().addCookies([cookie]);
  await page.goto(`/${language}/forms/${forms.everyKind}/${path}`);
}

async function sent(visit: Visit): Promise<void> {
  await open(visit, 'check', answered);
  await send(visit.page, visit.language);
}
