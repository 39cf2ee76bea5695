import { expect, test } from 'vitest';
import { readConversation } from '../../../src/actions/polis/conversation.ts';
import type { PolisFiles } from '../../../src/actions/polis/files.ts';
import { marketSquare } from './market-square.ts';

function conversation(files: Partial<PolisFiles> = {}) {
  const read = readConversation({ ...marketSquare(), ...files });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function problemsOf(files: Partial<PolisFiles>): readonly unknown[] {
  const read = readConversation({ ...marketSquare(), ...files });
  return read.ok ? [] : read.problems.map(({ code, values }) => ({ code, ...values }));
}

test('statements come by number, on one line each, with what moderators did', () => {
  expect(conversation().statements).toEqual([
    { number: 0, title: 'Close the square to cars, on Saturdays', moderatedOut: false },
    { number: 2, title: 'More benches and more shade', moderatedOut: false },
    { number: 3, title: '=SUM(parking fees) should pay for trees 🌳', moderatedOut: false },
    { number: 5, title: 'Buy my "nearly new" bicycle', moderatedOut: true },
    { number: 9, title: 'The caf\u00e9 may put its tables on the square', moderatedOut: false },
  ]);
});

test('the last stance counts by timestamp, and the later row at the same millisecond', () => {
  const { stances } = conversation();
  const stanceOf = (participant: number, statement: number) => stances.get(participant)?.get(statement);
  expect(stanceOf(1, 0)).toMatchObject({ stance: 'agree', line: 2 });
  expect(stanceOf(0, 2)).toMatchObject({ stance: 'agree', line: 16 });
  expect(stanceOf(1, 5)).toMatchObject({ stance: 'disagree', line: 25 });
  expect([...stances.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 7, 9, 11]);
  expect([...stances.values()].reduce((sum, own) => sum + own.size, 0)).toBe(21);
});

test('people are in a published group or in none', () => {
  const { groups } = conversation();
  expect([...groups]).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [4, 1],
    [5, 1],
    [7, 1],
  ]);
});

test('topic, address and attribution', () => {
  const { summary, attribution } = conversation();
  expect(summary).toEqual({
    topic: 'What should the market square be like, in ten years?',
    url: 'https://polis.example/4market',
  });
  expect(attribution).toEqual({
    licence: 'CC0 1.0',
    attribution: 'Made up for tests.\nhttps://polis.example/4market',
  });
  expect(conversation({ licence: undefined }).attribution).toBeUndefined();
  expect(conversation({ licence: 'Free to use.\n\nAsk us.' }).attribution).toEqual({
    licence: 'Free to use.',
    attribution: 'Free to use.\nAsk us.',
  });
  expect(conversation({ summary: 'topic,Trees\nurl,javascript:alert(1)\n' }).summary).toEqual({
    topic: 'Trees',
    url: undefined,
  });
});

test('what is wrong is told with file, line, column and what stands there, in all files at once', () => {
  const header = 'timestamp,datetime,comment-id,voter-id,vote\n';
  expect(
    problemsOf({
      summary: 'url,https://polis.example/1\n',
      comments: 'comment-id,moderated,comment-body\n1,2,"a\nb"\n-1,0,c\n1,0,d\n3,1," \n"\n4,1,e\u0000\n',
      votes: `${header}1,x,1,1,2\n1.5,x,1,1,1\n1,x,a,1,1\n1,x,1,,1\n`,
      participants: 'participant,group-id\n1,a\n1,0\n,0\n',
    }),
  ).toEqual([
    { code: 'csv-column-missing', file: 'summary.csv', column: 'topic', found: '' },
    wrong('comments.csv', 2, 'moderated', '2'),
    wrong('comments.csv', 4, 'comment-id', '-1'),
    { ...wrong('comments.csv', 5, 'comment-id', '1'), code: 'csv-value-repeated' },
    wrong('comments.csv', 6, 'comment-body', ' \n'),
    wrong('comments.csv', 8, 'comment-body', 'e\u0000'),
    wrong('votes.csv', 2, 'vote', '2'),
    wrong('votes.csv', 3, 'timestamp', '1.5'),
    wrong('votes.csv', 4, 'comment-id', 'a'),
    wrong('votes.csv', 5, 'voter-id', ''),
    wrong('participants-votes.csv', 2, 'group-id', 'a'),
    { ...wrong('participants-votes.csv', 3, 'participant', '1'), code: 'csv-value-repeated' },
    wrong('participants-votes.csv', 4, 'participant', ''),
  ]);
});

test('a stance on a statement that is not there is refused once, at its first line', () => {
  const extra = '1,x,77,1,1\n2,x,77,2,1\n';
  expect(problemsOf({ votes: marketSquare().votes + extra })).toEqual([
    { ...wrong('votes.csv', 27, 'comment-id', '77'), code: 'csv-reference-unknown', other: 'comments.csv' },
  ]);
});

test('a file that is wrong throughout gives twenty problems', () => {
  const votes = `timestamp,comment-id,voter-id,vote\n${'1,1,1,9\n'.repeat(500)}`;
  expect(problemsOf({ votes })).toHaveLength(20);
});

function wrong(file: string, line: number, column: string, found: string) {
  return { code: 'csv-value-wrong', file, line, column, found };
}
