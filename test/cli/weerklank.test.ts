// The command as a process of its own: what `npx weerklank` runs.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { expect, test } from 'vitest';
import { testFolder } from '../local/testfolder.ts';

const command = 'src/cli/weerklank.ts';

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'nl_NL.UTF-8' };
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env });
}

test('the file may be executed', () => {
  expect(() => accessSync(command, constants.X_OK)).not.toThrow();
});

test('done, refused and wrong use are exit codes 0, 1 and 2', () => {
  expect(run('check', 'forms/zomersessie-intake.json')).toMatchObject({ status: 0, stderr: '' });
  const folder = testFolder();
  expect(run('migrate', '--data', folder)).toMatchObject({ status: 0 });
  expect(run('close', 'nergens', '--data', folder)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'Er is geen formulier “nergens”.\nWelke formulieren er zijn: npx weerklank forms\n',
  });
  expect(run('clsoe')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('“close”') });
});
