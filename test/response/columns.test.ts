import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { columnsOf } from '../../src/response/columns.ts';
import { readResponse } from '../../src/response/response.ts';
import { formData, must } from '../actions/testcontext.ts';
import { kinds } from '../form/all-kinds.ts';

const form = must(parseForm(formData({ languages: ['nl', 'en'], sections: kinds })));

function row(groups: object, answers: object, remarks: object = {}): Record<string, unknown> {
  const entries = (of: object) => new Map<string, unknown>(Object.entries(of));
  const input = { language: 'nl', groups: entries(groups), answers: entries(answers) };
  const response = must(readResponse(form, { ...input, remarks: entries(remarks) }));
  const cells = columnsOf(form).map(({ name, cell }): [string, unknown] => [name, cell(response)]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

test('there is a column for everything that can be answered, once', () => {
  const names = columnsOf(form).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 6)).toEqual([
    'groups.wijk',
    'answers.groen',
    'remarks.groen',
    'answers.auto',
    'answers.eigen',
    'answers.eerst.1',
  ]);
});

test('what was left out is empty', () => {
  expect(row({}, {})).toEqual({});
});

test('each kind of answer is in its columns', () => {
  const answers = {
    groen: 'no-view',
    auto: 'disagree',
    eigen: 2,
    eerst: ['boom'],
    punten: { boom: 10 },
    stem: ['boom'],
    'een-ding': 'bank',
    meer: ['bank'],
    anders: 'meer\nbomen',
    acties: [{ text: 'planten', kind: 'nu' }],
    functie: 'buurman',
    aantal: 3,
  };
  expect(row({ wijk: 'kern' }, answers, { groen: 'mooi' })).toEqual({
    'groups.wijk': 'kern',
    'answers.groen': 'no-view',
    'remarks.groen': 'mooi',
    'answers.auto': 'disagree',
    'answers.eigen': 2,
    'answers.eerst.1': 'boom',
    'answers.punten.bank': 0,
    'answers.punten.boom': 10,
    'answers.stem.bank': 0,
    'answers.stem.boom': 1,
    'answers.een-ding': 'bank',
    'answers.meer.bank': 1,
    'answers.meer.boom': 0,
    'answers.anders': 'meer\nbomen',
    'answers.acties.1': 'planten',
    'answers.acties.1.kind': 'nu',
    'answers.functie': 'buurman',
    'answers.aantal': 3,
  });
});
