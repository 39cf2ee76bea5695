import { expect, test } from 'vitest';
import { emptyEntry, isSameEntry, readAgendaEntry } from '../../src/results/agenda-entry.ts';

const placesOf = (input: object) => {
  const read = readAgendaEntry(input);
  return read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

test('what is written is kept trimmed, as one kind of letters; empty and left out is nothing agreed', () => {
  expect(readAgendaEntry({})).toEqual({ ok: true, value: emptyEntry });
  expect(readAgendaEntry({ owner: ' ', firstStep: null, dueOn: '', note: '\r\n' })).toEqual({
    ok: true,
    value: emptyEntry,
  });
  expect(
    readAgendaEntry({
      owner: ' De Linde ',
      firstStep: 'Bel\r\nrond',
      dueOn: ' 2026-12-31 ',
      status: 'done',
      note: 'Cafe\u0301',
    }),
  ).toEqual({
    ok: true,
    value: { owner: 'De Linde', firstStep: 'Bel\nrond', dueOn: '2026-12-31', status: 'done', note: 'Café' },
  });
});

test('all that is wrong is told at once, each with its place', () => {
  expect(
    placesOf({ owner: 'a\nb', firstStep: 'x'.repeat(501), dueOn: 'morgen', status: 'ooit', note: 'n\u0000' }),
  ).toEqual(
    [
      'answer-too-long /firstStep',
      'line-broken /owner',
      'day-malformed /dueOn',
      'option-unknown /status',
      'text-ill-formed /note',
    ].sort((a, b) => placesOrder(a) - placesOrder(b)),
  );
  expect(placesOf({ owner: 7 })).toEqual(['answer-unfit /owner']);
});

/** In the order in which they are read. */
function placesOrder(line: string): number {
  return ['line-broken', 'answer-too-long', 'day-malformed', 'option-unknown', 'text-ill-formed'].indexOf(
    line.split(' ')[0] ?? '',
  );
}

test.each(['2028-02-29', '2000-02-29', '2026-01-31', '2999-12-31'])('%s is a day', (dueOn) => {
  expect(placesOf({ dueOn })).toEqual([]);
});

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '31-12-2026',
  '1999-12-31',
])('%s is none', (dueOn) => {
  expect(placesOf({ dueOn })).toEqual(['day-malformed /dueOn']);
});

test('entries are the same when every field is', () => {
  const entry = { owner: 'A', firstStep: 'b', dueOn: null, status: 'done', note: null } as const;
  expect(isSameEntry(entry, { ...entry })).toBe(true);
  for (const change of [
    { owner: null },
    { firstStep: 'c' },
    { dueOn: '2026-01-01' },
    { status: 'dropped' },
    { note: 'n' },
  ] as const) {
    expect(isSameEntry(entry, { ...entry, ...change })).toBe(false);
  }
});
