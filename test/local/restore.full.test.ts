// The long battery: a restore killed again and again, at every stage and in between.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '../../src/actions/verify.ts';
import { backUp } from '../../src/local/backup.ts';
import { dataFolder } from '../../src/local/folder.ts';
import { must } from '../actions/testcontext.ts';
import { answer, countOf, filledFolder, inFolder } from './filled.ts';
import { restoreApart } from './restore-apart.ts';
import { testFolder } from './testfolder.ts';

const stages = ['copying', 'migrating', 'taking-over', 'verifying', 'placing', 'done'];
const waits = [0, 2, 5, 10, 20, 40];

test('whenever it is killed, the old or the new database is there and all of it is right', async () => {
  const folder = await filledFolder(3);
  const file = join(testFolder(), 'copy.db');
  await inFolder(folder, async (_context, { url, authToken }) =>
    must(await backUp({ url, authToken, file: dataFolder(folder).database }, file, false)),
  );
  await inFolder(folder, (context) => answer(context, 4, 8));
  const kept = join(testFolder(), 'old.db');
  copyFileSync(dataFolder(folder).database, kept);
  const seen = new Set<number>();
  for (const stage of stages) {
    for (const wait of waits) {
      writeFileSync(dataFolder(folder).database, readFileSync(kept));
      await restoreApart(folder, file, { stage, wait });
      const found = await inFolder(folder, async (context, database) => {
        expect(await verify(context)).toMatchObject({ clean: true });
        return countOf(database);
      });
      expect([stage, wait, [3, 8].includes(found)]).toEqual([stage, wait, true]);
      seen.add(found);
    }
  }
  expect([...seen].sort()).toEqual([3, 8]);
}, 600_000);
