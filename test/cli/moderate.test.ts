// What an organiser does on the command line with what people wrote.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { testFolder } from '../local/testfolder.ts';
import { must, ran } from './terminal.ts';

async function closedExample(): Promise<string> {
  const folder = testFolder();
  await must(0, folder, 'demo');
  await must(0, folder, 'close', 'voorbeeld');
  return folder;
}

test('reactions are listed, placed and refused, and the results show the placed ones', async () => {
  const folder = await closedExample();
  const listed = JSON.parse(await must(0, folder, 'moderate', 'voorbeeld', '--json'));
  const [first, second, third] = listed.reactions;
  expect(first).toMatchObject({ reference: expect.stringMatching(/^[0-9a-f]{12}$/), state: 'waiting' });
  const { reference: one, text } = first;
  const told = await must(0, folder, 'moderate', 'voorbeeld', '--place', one, second.reference);
  expect(told).toBe('2 reacties staan bij de resultaten.\n');
  const refused = ['--refuse', third.reference, '--reason', 'noemt een naam'];
  expect(await must(0, folder, 'moderate', 'voorbeeld', ...refused)).toBe('1 reactie is afgewezen.\n');
  const list = await must(0, folder, 'moderate', 'voorbeeld');
  expect(list).toContain(`${one} · geplaatst · `);
  expect(list).toContain('  Reden: noemt een naam\n');
  const { reactions } = JSON.parse(await must(0, folder, 'results', 'voorbeeld'));
  expect(reactions).toHaveLength(2);
  expect(reactions.map((each: { text: string }) => each.text)).toContain(text);
  expect(await must(0, folder, 'verify')).toContain('Alles klopt.');
});

test('what is written wrong is told', async () => {
  const folder = await closedExample();
  const wrong = async (exit: number, ...args: readonly string[]) => {
    const result = await ran(['moderate', 'voorbeeld', ...args, '--data', folder]);
    expect(result.exit).toBe(exit);
    return result.err;
  };
  expect(await wrong(2, '--place', 'a', '--refuse', 'b', '--reason', 'c')).toContain('niet allebei');
  expect(await wrong(2, '--refuse', 'b')).toContain('hoort een reden');
  expect(await wrong(2, '--reason', 'b')).toContain('hoort een reden');
  expect(await wrong(2, 'los')).toContain('“los” is er te veel');
  expect(await wrong(1, '--place', 'nergens')).toContain('Er is geen reactie “nergens”');
});

test('answers are exported once the form is closed', async () => {
  const folder = testFolder();
  await must(0, folder, 'demo');
  const early = await ran(['export', 'voorbeeld', '--data', folder]);
  expect(early).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('zijn anoniem') });
  await must(0, folder, 'close', 'voorbeeld');
  const exported = await ran(['export', 'voorbeeld', '--data', folder]);
  expect(exported.err).toContain('verzonnen');
  const lines = exported.out.trim().split('\n');
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['answers', 'groups']);
  const csv = await must(0, folder, 'export', 'voorbeeld', '--format', 'csv');
  expect(parse(csv, { bom: true, columns: true })).toHaveLength(lines.length);
  const unknown = await ran(['export', 'voorbeeld', '--format', 'pdf', '--data', folder]);
  expect(unknown).toMatchObject({ exit: 2, err: expect.stringContaining('Kies: ndjson, csv, xlsx, spss.') });
});
