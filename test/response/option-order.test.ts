import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionOrder } from '../../src/response/option-order.ts';

const options = ['infra', 'opleiden', 'mens', 'regie'].map((id) => ({ id }));
const orderFor = (response: string, item = 'inzet') =>
  optionOrder(options, response, item)
    .map(({ id }) => id)
    .join(' ');

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('the same options, in the same order every time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (response, item) => {
      expect(orderFor(response, item).split(' ').toSorted(byText)).toEqual(
        options.map(({ id }) => id).toSorted(byText),
      );
      expect(orderFor(response, item)).toBe(orderFor(response, item));
    }),
  );
});

test('known orders: another version of the program may not shuffle a page that is open', () => {
  expect(['AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAQ'].map((id) => orderFor(id))).toEqual([
    'mens infra regie opleiden',
    'opleiden infra mens regie',
  ]);
});

test('each option comes in each place about as often, also for ids that differ in one letter', () => {
  const many = 4000;
  const orders = Array.from({ length: many }, (_, at) =>
    orderFor(`AAAAAAAAAAAAAAAAAA${String(at).padStart(4, '0')}`),
  );
  const counts = new Map<string, number>();
  for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1);
  // 24 orders, each expected 167 times; six standard deviations are 76
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(count - many / 24)).toBeLessThan(76);
});

test('two questions with the same options have orders of their own', () => {
  const same = Array.from(
    { length: 200 },
    (_, at) => orderFor(`r${at}`, 'een') === orderFor(`r${at}`, 'twee'),
  );
  expect(same.filter(Boolean).length).toBeLessThan(40);
});
