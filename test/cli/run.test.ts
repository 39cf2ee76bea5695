import { expect, test } from 'vitest';
import { commandNames } from '../../src/cli/commands.ts';
import { terminalWordsIn } from '../../src/words/terminal.ts';
import { ran } from './terminal.ts';

const { wrongUse, commands, exported } = terminalWordsIn('nl');

test.each<[string, string[], string, string]>([
  ['no command', [], wrongUse.commandMissing(), ''],
  ['an unknown command', ['publsh'], wrongUse.commandUnknown('publsh', 'publish'), ''],
  ['a command like none', ['xyzzy'], wrongUse.commandUnknown('xyzzy', ''), ''],
  ['a name of every object', ['constructor'], wrongUse.commandUnknown('constructor', ''), ''],
  ['an unknown option', ['forms', '--jsn'], wrongUse.optionUnknown('--jsn', '--json'), 'forms '],
  ['an unknown short option', ['forms', '-x'], wrongUse.optionUnknown('-x', ''), 'forms '],
  ['an option without a command', ['--colour'], wrongUse.optionUnknown('--colour', ''), ''],
  ['an option of another command', ['forms', '--revoke'], wrongUse.optionUnknown('--revoke', ''), 'forms '],
  ['no value', ['forms', '--data'], wrongUse.valueMissing('--data'), 'forms '],
  ['an empty value', ['forms', '--data='], wrongUse.valueMissing('--data'), 'forms '],
  ['a value too many', ['forms', '--json=yes'], wrongUse.valueUnwanted('--json'), 'forms '],
  ['a word too many', ['forms', 'x'], wrongUse.extra('x', 'npx weerklank forms'), 'forms '],
  ['a word missing', ['close'], wrongUse.missing('npx weerklank close <formulier> [--yes]'), 'close '],
  ['another language', ['forms', '--lang', 'fr'], wrongUse.languageUnknown('fr'), 'forms '],
  [
    'another format',
    ['results', 'x', '--format', 'pdf'],
    exported.formatUnknown('pdf', 'json, csv, xlsx, md'),
    'results ',
  ],
  [
    'bytes on the screen',
    ['results', 'x', '--format', 'xlsx'],
    wrongUse.outputNeeded('xlsx', 'xlsx'),
    'results ',
  ],
  [
    'answers as bytes on the screen',
    ['export', 'x', '--format', 'xlsx'],
    wrongUse.outputNeeded('xlsx', 'xlsx'),
    'export ',
  ],
  [
    'answers for SPSS on the screen',
    ['export', 'x', '--format', 'spss'],
    wrongUse.outputNeeded('spss', 'sav'),
    'export ',
  ],
  [
    'an import of something else',
    ['import', 'plis', 'x'],
    wrongUse.importUnknown('plis', 'polis'),
    'import ',
  ],
  [
    'an import of nothing',
    ['import', 'polis'],
    wrongUse.missing(
      'npx weerklank import polis <map> | surveyjs <bestand> | xlsform <bestand of map> | responses <formulier> <bestand>',
    ),
    'import ',
  ],
  ['another verb for keys', ['key', 'nw'], wrongUse.keyVerbUnknown('nw', 'new'), 'key '],
  ['a key for nobody', ['key', 'new'], wrongUse.missing(`npx weerklank ${commands.key.usage}`), 'key '],
])('%s is wrong use, with what to do', async (_, args, sentence, of) => {
  const { exit, out, err } = await ran(args);
  expect(err).toBe(`${sentence}\nUitleg: npx weerklank ${of}--help\n`);
  expect([exit, out]).toEqual([2, '']);
});

test('help tells every command', async () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    const { exit, out } = await ran(args);
    expect(exit).toBe(0);
    for (const name of commandNames) expect(out).toContain(`  ${terminalWordsIn('nl').commands[name].usage}`);
  }
});

test('help of one command is asked before or behind it', async () => {
  const told = await ran(['link', '--help']);
  expect(told.exit).toBe(0);
  expect(await ran(['help', 'link'])).toEqual(told);
});

test.each(commandNames)('%s has help in both languages', async (name) => {
  for (const language of ['nl', 'en'] as const) {
    const { exit, out, err } = await ran([name, '--help', '--lang', language]);
    const { usage, does } = terminalWordsIn(language).commands[name];
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`npx weerklank ${usage}\n`);
    expect(out).toContain(does);
    expect(out.split('\n').filter((line) => line.length > 140)).toEqual([]);
  }
});

test('the language is the one asked for, else that of the machine, else English', async () => {
  const said = async (args: string[], env: Record<string, string>) =>
    (await ran(args, env)).err.split('\n')[0];
  const [dutch, english] = (['nl', 'en'] as const).map((language) =>
    terminalWordsIn(language).wrongUse.commandMissing(),
  );
  expect(await said([], {})).toBe(dutch);
  expect(await said([], { LC_ALL: 'en_GB.UTF-8' })).toBe(english);
  expect(await said([], { LANG: 'C' })).toBe(english);
  expect(await said(['--lang', 'nl'], { LANG: 'C' })).toBe(dutch);
});

test('a database elsewhere needs its key and an address that is one', async () => {
  const url = 'http://127.0.0.1:9';
  const key = 'A'.repeat(43);
  expect(await ran(['forms', '--database', url])).toMatchObject({
    exit: 1,
    err: 'De instelling WEERKLANK_KEY ontbreekt.\n',
  });
  expect((await ran(['forms'], { LIBSQL_URL: url, WEERKLANK_KEY: 'short' })).err).toContain('WEERKLANK_KEY');
  expect((await ran(['forms'], { LIBSQL_URL: 'file:x.db', WEERKLANK_KEY: key })).err).toContain('LIBSQL_URL');
  expect((await ran(['link', 'x'], { LIBSQL_URL: url, WEERKLANK_KEY: key })).err).toContain('WEERKLANK_URL');
  expect(await ran(['forms', '--json'], { LIBSQL_URL: url, WEERKLANK_KEY: key })).toMatchObject({
    exit: 1,
    out: expect.stringContaining('"database-unavailable"'),
  });
});
