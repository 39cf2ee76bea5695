import { expect, test } from 'vitest';
import type { StatementHead } from '../../src/results/document.ts';
import { answersSaid, ownScaleOf, sidesByOf } from '../../src/results/own-scale.ts';
import { twoOfFive } from './two-of-five.ts';

const { document } = twoOfFive();
const rowOf = (id: string) => {
  const row = document.implications.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const samen = rowOf('samen');
const [piece] = samen.evidence;
if (piece === undefined) throw new Error('the row has evidence');

test('a row on one question with answers of its own is told by them', () => {
  expect(ownScaleOf(document, samen)?.id).toBe('rol');
  expect(sidesByOf(document, samen)).toBe('scale');
});

test.each([
  ['of several questions', rowOf('later').evidence],
  ['where the high end counts against', [{ ...piece, direction: 'disagree' as const }]],
  ['on an option', [{ ...piece, option: 'a' }]],
  ['on agreement, whose points have no words of the form', rowOf('ooit').evidence],
  ['on nothing the document has', [{ ...piece, item: 'elders' }]],
  ['without evidence', []],
])('a row %s is told by who is for and against', (_, evidence) => {
  expect(ownScaleOf(document, { evidence })).toBeUndefined();
  expect(sidesByOf(document, { evidence })).toBe('stance');
});

test('answers are counted from the high end down, whatever the printed order', () => {
  const scale = ownScaleOf(document, samen);
  if (scale === undefined) throw new Error('the row rests on a scale');
  const labels = ['niets', 'volgen', 'trekken'];
  expect(answersSaid(scale, labels)).toBe('2 trekken · 0 volgen · 0 niets');
  expect(answersSaid({ ...scale, reverse: true }, labels)).toBe('0 niets · 0 volgen · 2 trekken');
});

test('answers that are withheld tell nothing', () => {
  const statements = document.statements.map((statement) => ({ ...headOf(statement), n: null }));
  expect(ownScaleOf({ statements }, samen)).toBeUndefined();
});

/** What is told of a statement whatever may be shown of its answers. */
function headOf({ id, title, theme, scale, points, reverse, moderatedOut }: StatementHead): StatementHead {
  return { id, title, theme, scale, points, reverse, moderatedOut };
}
