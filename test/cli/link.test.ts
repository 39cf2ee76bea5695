import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formData } from '../actions/testcontext.ts';
import { testFolder } from '../local/testfolder.ts';
import { must } from './terminal.ts';

test('of a form with a code it gives a link that lets in without typing, of another none', async () => {
  const folder = testFolder();
  const file = join(folder, 'dorp.json');
  const published = async (access: object) => {
    writeFileSync(file, JSON.stringify(formData({ access })));
    await must(0, folder, 'publish', file);
    return JSON.parse(await must(0, folder, 'link', 'dorp', '--json'));
  };
  const coded = await published({ by: 'code', code: 'lindeboom' });
  expect(coded.withCode).toMatch(/^http:.*\/i\/dorp\.[\w-]{43}$/);
  expect(await must(0, folder, 'link', 'dorp')).toContain(coded.withCode);
  expect((await published({ by: 'link' })).withCode).toBeNull();
});
