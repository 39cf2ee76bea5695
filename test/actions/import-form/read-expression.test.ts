import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExpression } from '../../../src/actions/import-form/read-expression.ts';
import { surveyjsDialect } from '../../../src/actions/import-surveyjs/expression.ts';
import { xlsformDialect } from '../../../src/actions/import-xlsform/expression.ts';

const oneOf = (question: string, ...values: readonly string[]) => ({ asks: 'one-of', question, values });
const equal = (question: string, value: string) => ({ ...oneOf(question, value), isAlone: true });
const not = (of: object) => ({ asks: 'not', of });

test.each<[string, object | undefined]>([
  ["{a} = 'x'", equal('a', 'x')],
  ['{ lange naam? } == "x"', equal('lange naam?', 'x')],
  ["'x' = {a}", equal('a', 'x')],
  ['{a} = x', equal('a', 'x')],
  ['{a} <> 1.0', not(equal('a', '1'))],
  ["{a} = ''", not({ asks: 'answered', question: 'a' })],
  ['{a} notempty', { asks: 'answered', question: 'a' }],
  ['{a} EMPTY', not({ asks: 'answered', question: 'a' })],
  ['{a}', oneOf('a', 'true')],
  ['!{a}', not(oneOf('a', 'true'))],
  ['3 < {a}', { asks: 'number', question: 'a', sign: '>', number: 3 }],
  ['{a} lessorequal -2', { asks: 'number', question: 'a', sign: '<=', number: -2 }],
  ['{a} anyof [\'x\', "y"]', oneOf('a', 'x', 'y')],
  ["{a} noneof ['x']", not(oneOf('a', 'x'))],
  ["{a} allof ['x', 'y']", { asks: 'all', of: [oneOf('a', 'x'), oneOf('a', 'y')] }],
  ["{a} contains 'x'", { asks: 'all', of: [oneOf('a', 'x')] }],
  [
    '{a} = 1 or {b} = 2 and ({c} = 3 || {d} = 4)',
    {
      asks: 'any',
      of: [
        equal('a', '1'),
        { asks: 'all', of: [equal('b', '2'), { asks: 'any', of: [equal('c', '3'), equal('d', '4')] }] },
      ],
    },
  ],
  ["{a} = ['x', 'y']", undefined],
  ['{a} = {b}', undefined],
  ['{a} + 1 > 2', undefined],
  ['{a} > x', undefined],
  ['iif({a} = 1, 2, 3) = 2', undefined],
  ['{a} = 1 and', undefined],
  ['{a} = 1 {b} = 2', undefined],
  ['{a} anyof [1, 2', undefined],
  ['', undefined],
  [`${'('.repeat(900)}{a} = 1${')'.repeat(900)}`, undefined],
  [`{a} = 1${' '.repeat(3000)}`, undefined],
])('SurveyJS: %s', (text, expression) => {
  expect(readExpression(text, surveyjsDialect)).toEqual(expression);
});

test.each<[string, object | undefined]>([
  [`\${a} = 'x'`, equal('a', 'x')],
  [
    `\${a}='x' and \${b}>=3`,
    { asks: 'all', of: [equal('a', 'x'), { asks: 'number', question: 'b', sign: '>=', number: 3 }] },
  ],
  [`selected(\${a}, 'x')`, oneOf('a', 'x')],
  [`not(selected( \${a} , "x" ))`, not(oneOf('a', 'x'))],
  [`\${a} != ''`, { asks: 'answered', question: 'a' }],
  [`selected(\${a}, \${b})`, undefined],
  [`count-selected(\${a}) > 2`, undefined],
  ['true()', undefined],
  ['. > 3', undefined],
  [`string-length(\${a}) = 3`, undefined],
])('XLSForm: %s', (text, expression) => {
  expect(readExpression(text, xlsformDialect)).toEqual(expression);
});

test('nonsense is read to its end or not at all, never with an error', () => {
  const piece = fc.constantFrom(
    '{a}',
    `\${a}`,
    "'x'",
    '1',
    '=',
    '<>',
    '(',
    ')',
    '[',
    ']',
    ',',
    'and',
    'or',
    'not',
    '!',
    'contains',
    'x(',
    '&',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join(' ')),
        fc.string(),
      ),
      (text) => {
        for (const dialect of [surveyjsDialect, xlsformDialect]) {
          expect(['object', 'undefined']).toContain(typeof readExpression(text, dialect));
        }
      },
    ),
  );
});
