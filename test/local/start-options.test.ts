import { expect, test } from 'vitest';
import { startOptions } from '../../src/local/start-options.ts';
import { terminalWordsIn } from '../../src/words/terminal.ts';

const { wrongUse, start } = terminalWordsIn('nl');
const dutch = { LANG: 'nl_NL.UTF-8' };

test('the port is the one asked for, else PORT, else 8787', () => {
  expect(startOptions([], {})).toMatchObject({ port: 8787, language: 'en', isEmpty: false, data: undefined });
  expect(startOptions([], { ...dutch, PORT: '9000' })).toMatchObject({ port: 9000, language: 'nl' });
  expect(startOptions(['--port', '9001', '--empty'], { PORT: '9000' })).toMatchObject({
    port: 9001,
    isEmpty: true,
  });
  expect(startOptions(['--forms', 'x', '--data', 'y', '--lang', 'nl'], {})).toMatchObject({
    forms: 'x',
    data: 'y',
    language: 'nl',
  });
});

test.each<[string[], string]>([
  [['--prot', '1'], wrongUse.optionUnknown('--prot', '--port')],
  [['--port'], wrongUse.valueMissing('--port')],
  [['--empty=yes'], wrongUse.valueUnwanted('--empty')],
  [['--port', '0'], wrongUse.portMalformed('0')],
  [['--port', '65536'], wrongUse.portMalformed('65536')],
  [['--port', '80a'], wrongUse.portMalformed('80a')],
  [['--lang', 'fr'], wrongUse.languageUnknown('fr')],
  [['quickly'], wrongUse.extra('quickly', start.usage)],
])('%j is wrong use', (args, text) => {
  expect(startOptions(args, dutch)).toEqual({ text, exit: 2 });
});

test('help tells every option', () => {
  const help = startOptions(['--help'], dutch);
  expect(help).toMatchObject({ exit: 0 });
  for (const name of ['port', 'empty', 'data', 'forms', 'lang', 'help']) {
    expect('text' in help && help.text).toContain(`--${name}`);
  }
});
