// The state machine of what waits on a device, without a browser.
import { expect, test } from 'vitest';
import {
  acknowledged,
  type Condition,
  isAbout,
  isExpired,
  type Kept,
  type KeptPage,
  meaningOf,
  pageAfter,
  pauseBefore,
  type Saying,
  sayingOf,
  tooLong,
  waiting,
} from '../../src/browser/queue.ts';
import type { Standing } from '../../src/shared/standing.ts';

const response = 'AAAAAAAAAAAAAAAAAAAAAA';
const standing: Standing = { form: 'dorp', response, base: 0, is: 'filling', saved: {}, shown: '1 1 2' };
const page = (mark: string, waits: boolean): KeptPage => ({ fields: { a: mark }, mark, waits });
const kept: Kept = {
  form: 'dorp',
  base: 0,
  at: 0,
  pages: new Map([
    [10, page('ten', true)],
    [2, page('two', true)],
    [3, page('three', false)],
  ]),
};

test('pages that wait go in order of their number', () => {
  expect(waiting(kept)).toEqual([2, 10]);
});

test('a page is saved when the website names its mark, and by no other', () => {
  expect(acknowledged(kept, standing)).toEqual([]);
  expect(acknowledged(kept, { ...standing, saved: { 2: 'two', 3: 'three', 10: 'older' } })).toEqual([2]);
});

test('what is kept for another form or another version of the response is not put back', () => {
  expect(isAbout(kept, standing)).toBe(true);
  expect(isAbout(kept, { ...standing, base: 1 })).toBe(false);
  expect(isAbout(kept, { ...standing, form: 'stad' })).toBe(false);
});

test('only an answer that names the response means anything', () => {
  for (const posted of ['page', 'send'] as const) {
    expect(meaningOf(posted, response, undefined)).toBe('retry');
    for (const is of ['filling', 'mistaken', 'refused', 'answered', 'sent', 'withdrawn', 'closed'] as const) {
      expect(meaningOf(posted, 'BBBBBBBBBBBBBBBBBBBBBA', { ...standing, is })).toBe('retry');
    }
  }
});

test.each([
  ['filling', 'go-on', 'go-on'],
  ['mistaken', 'go-on', 'check'],
  ['refused', 'ask', 'ask'],
  ['answered', 'go-on', 'check'],
  ['sent', 'over', 'done'],
  ['closed', 'over', 'over'],
  ['withdrawn', 'forget', 'forget'],
] as const)('%s: after a page %s, after sending %s', (is, afterPage, afterSending) => {
  expect(meaningOf('page', response, { ...standing, is })).toBe(afterPage);
  expect(meaningOf('send', response, { ...standing, is })).toBe(afterSending);
});

test('more than the website reads of a page is told and not posted, however it is written', () => {
  const typed = (text: string, waits = true): Kept => ({
    ...kept,
    pages: new Map([[4, { fields: { 'answers.zorgen': text }, mark: 'm', waits }]]),
  });
  const fits = 65_536 - 200 - 'answers.zorgen='.length;
  expect(tooLong(typed('x'.repeat(fits)))).toEqual([]);
  expect(tooLong(typed('x'.repeat(fits + 1)))).toEqual([4]);
  expect(tooLong(typed('م'.repeat(fits / 2)))).toEqual([]);
  expect(tooLong(typed('م'.repeat(fits / 2 + 1)))).toEqual([4]);
  expect(tooLong(typed('x'.repeat(fits + 1), false))).toEqual([]);
});

const calm = { running: false, leaving: false, lost: false, tries: 0, review: false };
const long = { fields: { a: 'x'.repeat(70_000) }, mark: 'm', waits: true };
test.each<[string, Partial<Kept>, Partial<Condition>, Partial<Standing>, Saying]>([
  ['nothing saved yet', { pages: new Map() }, {}, {}, {}],
  ['all saved', { pages: new Map() }, {}, { saved: { 1: 'm' } }, { key: 'saved' }],
  ['something waits', {}, {}, {}, { key: 'device' }],
  ['nobody answers', {}, { lost: true }, {}, { key: 'offline' }],
  ['other questions are asked', {}, { review: true, lost: true }, {}, { key: 'review' }],
  ['it is being sent', { sending: true }, {}, {}, { key: 'sending' }],
  ['it waits to be sent', { sending: true }, { lost: true }, {}, { key: 'queued' }],
  [
    'a page is too long, whatever else',
    { sending: true, pages: new Map([[3, long]]) },
    { lost: true },
    {},
    { key: 'tooLong', page: 'steps/3' },
  ],
  ['it was answered from elsewhere', {}, {}, { is: 'answered' }, {}],
  ['it is over', { over: 'closed' }, {}, {}, { key: 'closed' }],
  [
    'over, and what waits can be read',
    { over: 'sent', offline: 'x' },
    {},
    {},
    { key: 'sent', page: 'offline' },
  ],
])('what to say when %s', (_, more, is, told, saying) => {
  expect(sayingOf({ ...kept, ...more }, { ...calm, ...is }, { ...standing, ...told }, false)).toEqual(saying);
});

test('pauses double up to a minute, and spread', () => {
  expect([0, 1, 2, 3, 4, 5, 99].map((tries) => pauseBefore(tries, 1))).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ]);
  expect(pauseBefore(0, 0)).toBe(1_000);
});

test('Continue and Back walk the pages that are shown; from the check page one goes back there', () => {
  const pages = [1, 3, 4];
  const leave = (at: number, go: string, fromCheck = false) => pageAfter(pages, { page: at, go, fromCheck });
  expect([leave(1, 'next'), leave(3, 'next'), leave(4, 'next')]).toEqual([3, 4, 'check']);
  expect([leave(4, 'back'), leave(3, 'back'), leave(1, 'back')]).toEqual([3, 1, 1]);
  expect([leave(1, 'next', true), leave(4, 'back', true)]).toEqual(['check', 'check']);
  expect([leave(3, 'en'), leave(3, 'answers.punten.open', true)]).toEqual([3, 3]);
});

test('after thirty days without typing it is forgotten; a clock that makes no sense forgets too', () => {
  const day = 86_400_000;
  expect(isExpired({ at: 0 }, 30 * day - 1)).toBe(false);
  expect(isExpired({ at: 0 }, 30 * day)).toBe(true);
  expect(isExpired({ at: Number.NaN }, 0)).toBe(true);
});
