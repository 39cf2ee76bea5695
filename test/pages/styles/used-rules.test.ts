import { expect, test } from 'vitest';
import { usedRules } from '../../../src/pages/styles/used-rules.ts';

const isWritten = (name: string): boolean => ['shown', 'also'].includes(name);

test.each([
  ['.shown{a:b}', '.shown{a:b}'],
  ['.other{a:b}', ''],
  ['.other,.shown .also,.shown .other{a:b}', '.shown .also{a:b}'],
  ['p,.other:hover{a:b}', 'p{a:b}'],
  ['@media print{.other{a:b}.shown{c:d}}', '@media print{.shown{c:d}}'],
  ['@media print{@supports (x: y){.other{a:b}}}p{a:b}', 'p{a:b}'],
  ['@charset "utf-8";.other{a:b}p{a:b}', '@charset "utf-8";p{a:b}'],
  ['@font-face{src:url(a.other)}', '@font-face{src:url(a.other)}'],
  ['.shown:not(.other),.shown:not(.other,.shown){a:b}', '.shown:not(.other),.shown:not(.other,.shown){a:b}'],
  ['[href$=".other"]{a:b}', '[href$=".other"]{a:b}'],
  ['.shown::after{content:"}{.other"}.other{a:b}', '.shown::after{content:"}{.other"}'],
  ['@keyframes turn{0%{a:b}12.5%{a:c}}', '@keyframes turn{0%{a:b}12.5%{a:c}}'],
])('of %s stays %s', (css, left) => {
  expect(usedRules(css, isWritten)).toBe(left);
});

test('a block that is not closed is refused', () => {
  expect(() => usedRules('p{a:b', isWritten)).toThrow(/not closed/);
});
