import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/response/contact-address.ts';

/** The address that is read, or what it says that was probably meant; '' for nothing. */
const reading = (typed: string) => {
  const read = readAddress(typed);
  if (read.ok) return read.value;
  const [first] = read.problems;
  return [first?.code, first !== undefined && 'suggestion' in first.values ? first.values.suggestion : ''];
};

test.each([
  ['anna@example.org', 'anna@example.org'],
  ['  Anna.de.Vries@Example.ORG \n', 'anna.de.vries@example.org'],
  ['Anna de Vries <anna@example.org>', 'anna@example.org'],
  ['mailto:anna@example.org', 'anna@example.org'],
  ['(anna@example.org),', 'anna@example.org'],
  ["o'hara+nieuws@post.example.org.", "o'hara+nieuws@post.example.org"],
  ['anna@zorg-thuis.example', 'anna@zorg-thuis.example'],
  ['ané@bücher.example', 'ané@bücher.example'],
  ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
  ['=cmd@example.org', '=cmd@example.org'],
])('%j is an address', (typed, address) => {
  expect(reading(typed)).toBe(address);
});

test.each([
  ['', 'address-needed', ''],
  [' ., ', 'address-needed', ''],
  ['anna', 'address-malformed', ''],
  ['anna@', 'address-malformed', ''],
  ['anna@example', 'address-malformed', ''],
  ['anna@example.123', 'address-malformed', ''],
  ['anna @ example.org', 'address-malformed', 'anna@example.org'],
  ['anna@example,org', 'address-malformed', 'anna@example.org'],
  ['anna@@example..org', 'address-malformed', 'anna@example.org'],
  ['.anna.@.example.org', 'address-malformed', 'anna@example.org'],
  ['a@example.org, b@example.org', 'address-malformed', ''],
  ['<script>@example.org', 'address-malformed', ''],
  ['anna@-example.org', 'address-malformed', ''],
  [`${'a'.repeat(65)}@example.org`, 'address-malformed', ''],
  [`anna@${'a.'.repeat(130)}org`, 'address-malformed', ''],
  ['anna\u0000@example.org', 'address-malformed', ''],
  ['anna\ud800@example.org', 'address-malformed', ''],
])('%j is none', (typed, code, suggestion) => {
  expect(reading(typed)).toEqual([code, suggestion]);
});

test('whatever is typed: what is read is read as itself, in one line; what is suggested is read', () => {
  const pieces = fc.constantFrom(
    'a',
    'É',
    'ß',
    'İ',
    '@',
    '.',
    ',',
    ' ',
    '-',
    'example',
    '.org',
    '<',
    '>',
    '+',
    '"',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(pieces, { maxLength: 12 }).map((found) => found.join('')),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readAddress(text);
      if (read.ok) {
        expect(readAddress(read.value)).toEqual(read);
        expect(read.value).toMatch(/^[^\s@<>",;]+@[^\s@<>",;]+$/);
        expect(readAddress(text.toLowerCase())).toEqual(read);
      } else {
        const { suggestion = '' } = Object(read.problems[0]?.values);
        if (suggestion !== '') expect(readAddress(suggestion)).toEqual({ ok: true, value: suggestion });
      }
    }),
    { numRuns: 500 },
  );
});

test('a hostile text is read as quickly as any', () => {
  const began = process.cpuUsage();
  for (const hostile of [
    'a'.repeat(60_000),
    '.'.repeat(60_000),
    `a@${'a-'.repeat(30_000)}`,
    ' '.repeat(60_000),
    '<'.repeat(60_000),
  ]) {
    readAddress(`${hostile}!`);
  }
  // what this process worked, not what it waited for others: in microseconds
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});
