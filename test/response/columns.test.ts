import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { columnsOf } from '../../src/response/columns.ts';
import { readResponse } from '../../src/response/response.ts';
import { formData, must } from '../actions/testcontext.ts';

const options = ['bank', 'boom', 'bron'].map((id) => ({ id, title: id }));
const form = must(
  parseForm(
    formData({
      sections: [
        {
          id: 'een',
          title: 'Alles',
          items: [
            { type: 'statement', id: 'groen', title: 'Groen.', noView: true, remark: true },
            { type: 'statement', id: 'auto', title: 'Auto’s weg.', scale: 'agree-pass-disagree' },
            { type: 'priorities', id: 'eerst', title: 'Eerst?', method: 'rank', places: 2, options },
            { type: 'priorities', id: 'punten', title: 'Verdeel', method: 'points', total: 10, options },
            { type: 'priorities', id: 'stem', title: 'Kies', method: 'votes', votes: 2, options },
            { type: 'choice', id: 'een-ding', title: 'Een', options },
            { type: 'choice', id: 'meer', title: 'Meer', options, several: true },
            { type: 'reaction', id: 'anders', title: 'Anders?' },
            {
              type: 'reaction',
              id: 'acties',
              title: 'Wat doen?',
              several: 2,
              kinds: [
                { id: 'nu', title: 'Nu' },
                { id: 'later', title: 'Later' },
              ],
            },
            { type: 'text', id: 'functie', title: 'Functie' },
            { type: 'number', id: 'aantal', title: 'Hoeveel?' },
            { type: 'note', id: 'uitleg', title: 'Uitleg', text: 'Zo dus.' },
          ],
        },
      ],
    }),
  ),
);

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
    'answers.eerst.1',
    'answers.eerst.2',
  ]);
});

test('what was left out is empty', () => {
  expect(row({}, {})).toEqual({});
});

test('each kind of answer is in its columns', () => {
  const answers = {
    groen: 'no-view',
    auto: 'disagree',
    eerst: ['bron'],
    punten: { boom: 4, bron: 6 },
    stem: ['boom'],
    'een-ding': 'bank',
    meer: ['bank', 'bron'],
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
    'answers.eerst.1': 'bron',
    'answers.punten.bank': 0,
    'answers.punten.boom': 4,
    'answers.punten.bron': 6,
    'answers.stem.bank': 0,
    'answers.stem.boom': 1,
    'answers.stem.bron': 0,
    'answers.een-ding': 'bank',
    'answers.meer.bank': 1,
    'answers.meer.boom': 0,
    'answers.meer.bron': 1,
    'answers.anders': 'meer\nbomen',
    'answers.acties.1': 'planten',
    'answers.acties.1.kind': 'nu',
    'answers.functie': 'buurman',
    'answers.aantal': 3,
  });
});
