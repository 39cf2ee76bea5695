// Coming in by an invitation and by a code, on a phone without JavaScript, with the setbacks that happen.
import { expect, test } from 'vitest';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { verify } from '../../src/actions/verify.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn, receiptOn, send } from './demonstration.ts';
import { forms, invitationOf, setStage, stageCode } from './scenes/stage.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(setStage);
const { fill, pass, problems, receipt, start } = wordsIn('nl');
const statement = 'een-infrastructuur';
const chosen = (value: string) => `input[name="answers.${statement}"][value="${value}"]`;

test('an organisation answers by its invitation, once, and says for whom', async () => {
  const { site, visit } = shared();
  const body = 'Wijkteam De Brug';
  const link = await invitationOf(site, body, 'Reisgenoot');
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(link);
  expect(new URL(page.url()).pathname).toBe(`/nl/forms/${forms.byInvitation}`);
  await page.getByText(pass.speaksFor(body)).waitFor();

  // somebody else's: forgotten, and opened again
  await page.getByRole('link', { name: pass.notMine.organisations }).click();
  await page.getByRole('button', { name: pass.wrong.report }).click();
  expect(await page.locator('h1').textContent()).toBe(pass.reported.title);
  await page.goto(`/nl/forms/${forms.byInvitation}`);
  expect(await page.locator('main button').count()).toBe(0);
  await page.getByText(problems['invitation-needed']({})).waitFor();
  await page.goto(link);

  await page.getByText(pass.agreement(body)).waitFor();
  await page.getByRole('button', { name: start.button, exact: true }).click();
  await page.locator(chosen('4')).check();
  await goOn(page, 'nl');
  // the cookie of the invitation is lost on the way
  await page.context().clearCookies({ name: `weerklank-pass-${forms.byInvitation}` });
  await page.goto(`/nl/forms/${forms.byInvitation}/check`);
  await page.getByRole('button', { name: fill.check.send }).click();
  expect(await page.locator('h1').textContent()).toBe(pass.notSent.title);
  await page.goto(link);
  await page.getByRole('link', { name: start.resume }).click();
  expect(await page.locator(chosen('4')).isChecked()).toBe(true);
  await page.goto(`/nl/forms/${forms.byInvitation}/check`);
  expect(await send(page, 'nl')).not.toBe('');
  await page.getByText(receipt.sentFor.body(body)).waitFor();

  const other = await visit({ javaScriptEnabled: false, locale: 'en-GB' });
  await other.goto(link);
  expect(await other.locator('main').textContent()).toContain(wordsIn('en').problems['invitation-used']({}));
  expect(await other.locator('main button').count()).toBe(0);
  const listed = must(await listInvitations(site.context, forms.byInvitation));
  expect(listed.filter(({ usedOn }) => usedOn !== null).map(({ name }) => name)).toEqual(['Reisgenoot']);
  expect(await verify(site.context, forms.byInvitation)).toMatchObject({ clean: true, findings: [] });
});

test('the code of the room opens the form, and a lost one is asked again before sending', async () => {
  const { visit } = shared();
  const page = await visit({ javaScriptEnabled: false });
  const home = `/nl/forms/${forms.byCode}`;
  const next = page.getByRole('button', { name: pass.code.button, exact: true });
  await page.goto(home);
  expect(await page.getByRole('button', { name: start.button, exact: true }).count()).toBe(0);
  await page.getByLabel(pass.code.label).fill('winter');
  await next.click();
  expect(await page.locator('.govuk-error-summary').textContent()).toContain(problems['code-wrong']({}));
  expect(await page.locator('#code').inputValue()).toBe('winter');
  await page.locator('#code').fill(` ${stageCode.toUpperCase()} `);
  await next.click();
  expect(page.url()).not.toContain(stageCode);
  await page.getByRole('button', { name: start.button, exact: true }).click();
  await page.locator('input[name="groups.organisatie"][value="welzijn"]').check();
  await goOn(page, 'nl');
  await page.locator(chosen('2')).check();
  await goOn(page, 'nl');
  await page.context().clearCookies({ name: `weerklank-pass-${forms.byCode}` });
  await page.goto(`${home}/check`);
  await page.getByRole('button', { name: fill.check.send }).click();
  expect(await page.locator('h1').textContent()).toBe(pass.notSent.title);
  await page.getByLabel(pass.code.label).fill(stageCode);
  await next.click();
  expect(await page.locator('h1').textContent()).toBe(fill.check.title);
  await page.getByRole('button', { name: fill.check.send }).click();
  expect(await receiptOn(page)).toMatch(/^\S{24}$/);
});

test('a name is given with a yes, and told back', async () => {
  const { visit } = shared();
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(`/nl/forms/${forms.named}`);
  await page.getByRole('button', { name: start.button, exact: true }).click();
  await page.getByLabel(fill.name.label).fill('Anna de Vries');
  await page.locator('input[name="groups.organisatie"][value="welzijn"]').check();
  await goOn(page, 'nl');
  const summary = page.locator('.govuk-error-summary a');
  expect(await summary.allTextContents()).toEqual([`${fill.name.label}: ${problems['name-yes-needed']({})}`]);
  expect(await page.getByLabel(fill.name.label).inputValue()).toBe('Anna de Vries');
  await page.getByLabel(fill.name.agree).check();
  await goOn(page, 'nl');
  await page.goto(`/nl/forms/${forms.named}/check`);
  expect(await page.locator('dd').allTextContents()).toContain('Anna de Vries');
  await page.getByRole('button', { name: fill.check.send }).click();
  await page.getByText(receipt.sentFor.name('Anna de Vries')).waitFor();
});
