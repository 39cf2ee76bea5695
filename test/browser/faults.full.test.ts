// Every fault on every page of one form with all kinds of questions: nothing typed is lost, and it is stored once. With
// script also what was typed and not posted; without script all that the page posted.
import { test } from 'vitest';
import { expectForgotten, expectStoredOnce, type Fault, fillInWith, openJourney, sendIt } from './faults.ts';
import {
  back,
  crash,
  databaseDown,
  elsewhere,
  inOtherLanguage,
  leftIn,
  otherTab,
  reopened,
  retried,
  reworded,
  secondTab,
  twice,
  withoutCookie,
} from './faults-table.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());

const withScript: readonly (readonly [string, Fault])[] = [
  ['nothing', () => Promise.resolve()],
  ['loaded-again', async ({ page }) => page.reload()],
  ['closed', reopened(({ page }) => page.close())],
  ['crashed', crash],
  ['cut', leftIn('cut')],
  ['answer-lost', leftIn('unanswered')],
  ['portal', leftIn('portal')],
  ['failing', leftIn('failing')],
  ['database-down', databaseDown],
  ['language', inOtherLanguage],
  ['twice', twice],
  ['back', back],
  ['second-tab', secondTab],
  ['elsewhere', elsewhere],
  ['no-cookie', withoutCookie],
  ['reworded', reworded],
];

test.each(withScript)('%s on every page', async (name, fault) => {
  const journey = await openJourney(shared(), name);
  await fillInWith(journey, fault);
  await sendIt(journey);
  await expectStoredOnce(journey);
  await expectForgotten(journey);
});

const plain: readonly (readonly [string, Fault])[] = [
  ['plain-nothing', () => Promise.resolve()],
  ['plain-language', inOtherLanguage],
  ['plain-twice', twice],
  ['plain-back', back],
  ['plain-other-tab', otherTab],
  ['plain-elsewhere', elsewhere],
  ['plain-no-cookie', withoutCookie],
  ['plain-reworded', reworded],
  ['plain-database-down', retried],
];

test.each(plain)('%s on every page, without script', async (name, fault) => {
  const journey = await openJourney(shared(), name, { javaScriptEnabled: false });
  await fillInWith(journey, fault);
  await sendIt(journey);
  await expectStoredOnce(journey);
});
