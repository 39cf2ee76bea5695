import { expect, test } from 'vitest';
import { directionOf, numberDirectionOf, saysNoView } from '../../../src/actions/import-form/scale-words.ts';

test.each<[string, 'rising' | 'falling' | undefined]>([
  ['oneens, eens', 'rising'],
  ['Strongly agree; Agree; Neither agree nor disagree; Disagree; Strongly disagree', 'falling'],
  ['1 Zeer ontevreden, 2 Ontevreden, 3 Neutraal, 4 Tevreden, 5 Zeer tevreden', 'rising'],
  ['Nooit, Soms, Altijd', 'rising'],
  ['Heel slecht, Slecht, Goed, Heel goed', 'rising'],
  ['Niet mee eens, niet mee oneens; Mee eens', 'rising'],
  ['eens, oneens, neutraal', undefined],
  ['eens, eens', undefined],
  ['Neutraal', undefined],
  ['oneens, tevreden', undefined],
  ['oneens, eens, paars', undefined],
  ['ja, nee', undefined],
])('the words %s run %s', (labels, direction) => {
  expect(directionOf(labels.split(labels.includes(';') ? '; ' : ', '))).toBe(direction);
});

test.each<[readonly string[], 'rising' | 'falling' | undefined]>([
  [['1', '2', '3'], 'rising'],
  [['-1', '0', '1'], 'rising'],
  [['5 (goed)', '4', '3', '2', '1 (slecht)'], 'falling'],
  [['1 Utrecht', '2 Zeeland', '3 Drenthe'], undefined],
  [['1', '3', '5'], undefined],
  [['0-10', '11-20', '21-30'], undefined],
  [['2023', '2024', '2025'], undefined],
  [['1', '2'], undefined],
])('the numbers %j run %s', (labels, direction) => {
  expect(numberDirectionOf(labels)).toBe(direction);
});

test('ways to say that one has no view', () => {
  expect(['Weet niet / geen mening', 'N.v.t.', 'Don’t know', "I don't know"].filter(saysNoView)).toHaveLength(
    4,
  );
  expect(['Weet niet wat', 'Geen', 'Neutraal', ''].filter(saysNoView)).toEqual([]);
});
