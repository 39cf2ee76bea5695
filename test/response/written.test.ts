import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { readResponse, writeResponse } from '../../src/response/response.ts';
import { kindTitle, writtenIn } from '../../src/response/written.ts';
import { formData, memoryClient, must } from '../actions/testcontext.ts';

const kinds = [
  { id: 'nu', title: 'Nu' },
  { id: 'later', title: 'Later' },
];
const form = must(
  parseForm(
    formData({
      sections: [
        {
          id: 'een',
          title: 'Het plein',
          items: [
            { type: 'statement', id: 'op-de-hoek', title: 'Een boom.', remark: true },
            { type: 'text', id: 'functie', title: 'Uw functie' },
            { type: 'reaction', id: 'anders', title: 'Anders?', publish: 'after-moderation' },
            { type: 'reaction', id: 'stil', title: 'Stil?' },
            { type: 'reaction', id: 'acties', title: 'Wat doen?', several: 3, kinds },
          ],
        },
      ],
    }),
  ),
);
const response = must(
  readResponse(form, {
    language: 'nl',
    groups: new Map(),
    answers: new Map<string, unknown>([
      ['op-de-hoek', 4],
      ['functie', 'buurman'],
      ['anders', 'een "bank"'],
      ['stil', 'onder ons'],
      [
        'acties',
        [
          { text: 'planten', kind: 'nu' },
          { text: 'zitten', kind: 'later' },
        ],
      ],
    ]),
    remarks: new Map([['op-de-hoek', 'ja, graag']]),
  }),
);

test('every text is found with its kind, and whether it may be placed', () => {
  const found = writtenIn(form, response).map(({ item, number, text, about, isPlaceable }) => [
    `${item} ${number}`,
    text,
    about,
    isPlaceable,
  ]);
  expect(found).toEqual([
    ['op-de-hoek 1', 'ja, graag', null, true],
    ['anders 1', 'een "bank"', null, true],
    ['stil 1', 'onder ons', null, false],
    ['acties 1', 'planten', 'nu', false],
    ['acties 2', 'zitten', 'later', false],
  ]);
});

test('its path leads to the very text in the stored body', async () => {
  const client = await memoryClient();
  const body = writeResponse(form, response);
  for (const { path, text } of writtenIn(form, response)) {
    const { rows } = await client.execute({ sql: 'SELECT json_extract(?, ?) AS text', args: [body, path] });
    expect(rows[0]?.['text']).toBe(text);
  }
});

test('a kind has a title where the form has that kind', () => {
  expect(kindTitle(form, 'acties', 'later')).toBe('Later');
  expect(kindTitle(form, 'acties', null)).toBeUndefined();
  expect(kindTitle(form, 'anders', 'nu')).toBeUndefined();
});
