import { expect, test } from 'vitest';
import { decodeNamedCharacterReference } from '../../src/pages/named-references.ts';
import { htmlOf } from '../../src/pages/prose.tsx';

/** Names that people write, with what micromark's own list, that of HTML, makes of them. */
const known: readonly [string, string][] = [
  ['euml', 'ë'],
  ['Eacute', 'É'],
  ['ccaron', 'č'],
  ['omega', 'ω'],
  ['euro', '€'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['nbsp', '\u00a0'],
  ['shy', '\u00ad'],
  ['frac12', '½'],
  ['rarr', '→'],
  ['check', '✓'],
  ['ast', '*'],
  ['bsol', '\\'],
];

test.each(known)('&%s; is %s', (name, character) => {
  expect(decodeNamedCharacterReference(name)).toBe(character);
  expect(htmlOf(`a &${name}; b`)).toBe(`<p>a ${character} b</p>`);
});

test('what marks up HTML is shown, not made', () => {
  expect(htmlOf('&lt;b&gt; &amp; &quot;')).toBe('<p>&lt;b&gt; &amp; &quot;</p>');
});

test('a name that is not on our list stays the text it is, wherever it stands', () => {
  for (const name of ['CounterClockwiseContourIntegral', 'constructor', 'nosuchname']) {
    expect(decodeNamedCharacterReference(name)).toBe(false);
    expect(htmlOf(`a &${name}; b`)).toBe(`<p>a &amp;${name}; b</p>`);
    expect(htmlOf(`[a](https://example.org/?a=1&${name};)`)).toContain(`?a=1&amp;${name};`);
  }
});

test('every name is one character, and none of a surrogate pair', () => {
  for (const name of ['amp', 'lt', 'zwnj', 'diams', 'rang']) {
    expect(String(decodeNamedCharacterReference(name))).toHaveLength(1);
  }
});
