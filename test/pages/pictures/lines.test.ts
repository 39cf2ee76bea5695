import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, linesOf, widthOf } from '../../../src/pages/pictures/lines.ts';

const type = { size: 15 };

test('every word is there, in order, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, most) => {
      const lines = linesOf(text, most, type);
      const letters = (some: string) => some.replaceAll(/[^\S\u00a0]+/g, '');
      expect(letters(lines.join(' '))).toBe(letters(text));
      for (const line of lines) {
        expect(line).toBe(line.replace(/^[^\S\u00a0]+|[^\S\u00a0]+$/g, ''));
        expect([...line].length === 1 || widthOf(line, type) <= most).toBe(true);
      }
    }),
  );
});

test('a line is as full as it can be', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
      const lines = linesOf(words.join(' '), 150, type);
      for (const [at, line] of lines.slice(0, -1).entries()) {
        const next = lines[at + 1]?.split(' ')[0] ?? '';
        expect(widthOf(`${line} ${next}`, type)).toBeGreaterThan(150);
      }
    }),
  );
});

test('short pieces stay whole, with the dot behind them', () => {
  const text = joined(['2 oneens', '37 eens', 'een antwoord dat veel te lang is om op een regel te staan']);
  expect(linesOf(text, 110, type)[0]).toBe('2\u00a0oneens\u00a0·');
  expect(linesOf(text, 110, type)[1]).toMatch(/^37\u00a0eens\u00a0· een$/);
  expect(linesOf('', 100, type)).toEqual([]);
});
