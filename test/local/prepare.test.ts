import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listForms } from '../../src/actions/list-forms.ts';
import { placeholders } from '../../src/form/placeholder.ts';
import { formFilesIn } from '../../src/local/form-files.ts';
import { prepare } from '../../src/local/prepare.ts';
import { readyText } from '../../src/local/ready-text.ts';
import { terminalWordsIn } from '../../src/words/terminal.ts';
import { formData, must, testContext } from '../actions/testcontext.ts';
import { testFolder } from './testfolder.ts';

test('of the forms of the house one waits for another, in one calm line, and all others are published', async () => {
  const context = await testContext();
  const files = must(formFilesIn('forms'));
  const { told, waiting } = await prepare(context, files, { isEmpty: true, language: 'nl' });
  expect(told).toEqual([]);
  expect(waiting).toEqual([{ file: 'forms/denktank-prioriteren.json', form: 'denktank-punten' }]);
  const published = (await listForms(context)).map(({ revision }) => revision.form.id);
  expect(published).toEqual(
    files
      .map((file) => file.slice('forms/'.length, -'.json'.length))
      .filter((id) => id !== 'denktank-prioriteren'),
  );
  const ready = await readyText(context, {
    web: 'http://w',
    organiserKey: 'k',
    folder: '/d',
    language: 'nl',
    waiting,
  });
  const { byInvitation, inviteWith, waits, waitsFor, all, allWith } = terminalWordsIn('nl').start;
  expect(ready).toMatch(new RegExp(`${byInvitation} +denktank-punten, regiotafel-intake, .*\\(\\+2\\)`));
  expect(ready).toContain(inviteWith);
  expect(ready).toMatch(new RegExp(`${waits} +${waitsFor('denktank-prioriteren', 'denktank-punten')}\\n`));
  expect(ready).toMatch(new RegExp(`${all} +${allWith}\\n`));
  expect(ready).not.toContain('/nl/forms/denktank-punten');
});

test('a form with something still to be filled in waits, and is told where', async () => {
  const context = await testContext();
  const file = join(testFolder(), 'dorp.json');
  const privacy = { controller: placeholders.nl.controller, contact: 'raad@example.org' };
  writeFileSync(file, JSON.stringify(formData({ privacy }), null, 2));
  const { told, waiting } = await prepare(context, [file], { isEmpty: true, language: 'nl' });
  const [first = '', ...others] = told;
  expect(waiting).toEqual([]);
  expect(first).toBe(terminalWordsIn('nl').publish.unfinished(file));
  expect(others.join('\n')).toContain(placeholders.nl.controller);
  expect(await listForms(context)).toEqual([]);
});
