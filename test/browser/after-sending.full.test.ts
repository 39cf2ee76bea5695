// What comes after sending, in a browser without JavaScript: the receipt, news, one's texts, where one stands, and a
// device that goes to somebody else.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { listContacts } from '../../src/actions/contacts.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { verify } from '../../src/actions/verify.ts';
import { resultsWordsIn } from '../../src/words/results.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  begin,
  exampleAnswers,
  exampleCount,
  fieldsFor,
  fillIn,
  likeTheDemo,
  makeForm,
  send,
} from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const id = 'na-versturen';
const contact = { title: 'Wat komt ervan?', text: { nl: 'Eén bericht.', en: 'One message.' } };
const shared = share((site) => makeForm(site, likeTheDemo(id, { contact }), exampleCount));
const { contact: news, receipt: words, start } = wordsIn('nl');
const { ownStanding } = resultsWordsIn('nl');
const text = 'Dat niemand het over de nachtdienst heeft.';
const own = new Map([...fieldsFor(exampleAnswers[0] ?? {}), ['answers.verrassing', text]]);

test('from the receipt to the results and away from this device, all without JavaScript', async () => {
  const { site, visit } = shared();
  const page = await visit({ javaScriptEnabled: false });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const title = () => page.locator('h1').textContent();
  await begin(page, 'nl', id);
  await fillIn(page, 'nl', own);
  const receipt = await send(page, 'nl');
  expect(await page.locator('.keepsake__text').textContent()).toContain(receipt);
  await page.getByText(words.written).waitFor();

  // news: a slip that is mended, twice the same, and one taken out again
  await page.locator('#address').fill('anna@example,org');
  await press(news.add);
  expect(await page.locator('#address').inputValue()).toBe('anna@example,org');
  await page.getByText('Bedoelt u anna@example.org?').first().waitFor();
  for (const address of ['anna@example.org', 'Anna@Example.org', 'bas@example.org']) {
    await page.goto(`/nl/forms/${id}/contact`);
    await page.locator('#address').fill(address);
    await press(news.add);
    expect(await title()).toBe(news.added.title);
  }
  await page.getByRole('link', { name: news.removeLink }).click();
  await page.locator('#removed-address').fill('bas@example.org');
  await press(news.remove.button);
  expect(await title()).toBe(news.removed.title);

  await page.goto('/nl/receipts/mine');
  await page.getByText(words.mine.written.states.later.says).waitFor();
  must(await close(site.context, id));
  expect(must(await listContacts(site.context, id))).toEqual(['anna@example.org']);
  const { reactions } = must(await listReactions(site.context, id));
  const reference = reactions.find((each) => each.text === text)?.reference ?? '';
  must(await decideReactions(site.context, id, [reference], { state: 'refused', reason: 'Hoort elders.' }));
  await resultsLink(site.context, id);
  await page.reload();
  await page.getByText(words.mine.written.states.refused.says).waitFor();
  await page.getByText('Hoort elders.').waitFor();

  await page.getByRole('link', { name: words.standing }).click();
  await page.getByText(ownStanding.lead).waitFor();
  expect(await page.locator('.own-rows svg').count()).toBeGreaterThan(10);
  const standing = page.url();
  await page.getByRole('link', { name: ownStanding.results }).click();
  await page.getByRole('link', { name: ownStanding.ask }).click();
  expect(page.url()).toBe(standing);

  // the device goes to somebody else
  await press(words.leave.button);
  expect(await title()).toBe(words.leave.doneTitle);
  await page.goBack();
  expect(await page.content()).not.toContain(ownStanding.lead);
  await page.goto('/nl/receipts/mine');
  expect(await page.locator('#receipt').inputValue()).toBe('');
  await page.goto(`/nl/forms/${id}`);
  await page.getByText(start.closed).waitFor();
  expect(await verify(site.context, id)).toMatchObject({ clean: true, findings: [] });
});
