import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { leftOutMarkup } from '../../src/pages/left-out-markup.ts';
import { htmlOf } from '../../src/pages/prose.tsx';

test('paragraphs, emphasis, lists and links', () => {
  expect(htmlOf('Een **twee**\n\n- drie')).toBe(
    '<p>Een <strong>twee</strong></p>\n<ul>\n<li>drie</li>\n</ul>',
  );
  expect(htmlOf('[a](https://example.org)')).toBe('<p><a href="https://example.org">a</a></p>');
});

test('no markup of the writer, no images, no headings, no addresses that run', () => {
  expect(htmlOf('<b onclick=x>vet</b>')).toBe('<p>&lt;b onclick=x&gt;vet&lt;/b&gt;</p>');
  expect(htmlOf('![a](https://example.org/a.png)')).not.toContain('<img');
  expect(htmlOf('# Kop')).toBe('<p># Kop</p>');
  expect(htmlOf('[a](javascript:alert(1))')).toBe('<p><a href="">a</a></p>');
});

test('whatever is written, only harmless elements come out', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '<script>',
      '<img src=x>',
      '![',
      '](',
      'javascript:',
      ')',
      '`',
      '\n',
      '    ',
      '<!--',
      '&',
      'a',
      '>',
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(htmlOf(parts.join(''))).not.toMatch(
        /<(?!\/?(?:p|a|em|strong|ul|ol|li|code|pre|blockquote|br|hr)\b)/,
      );
    }),
  );
});

test('what is not read as Markdown, as nothing is in it, is as Markdown has it', () => {
  const piece = fc.constantFrom(
    ...'aé9 ,.;:!?()\'’“”…/%-–"*_`[]<>#~=+\\\n\t\u00a0'.split(''),
    '1. ',
    ' - ',
    'een ',
    '\n\nMeer',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('', 'Meer', 'é'), (rest, start) => {
      const markdown = `${start}${rest}`;
      const extensions = [{ disable: { null: [...leftOutMarkup] } }];
      expect(htmlOf(markdown)).toBe(micromark(markdown, { extensions }));
    }),
    { numRuns: 2000 },
  );
});

test('a text of nothing but marks, or nested nine deep, stays the text it is', () => {
  expect(htmlOf('- '.repeat(3000))).not.toContain('<ul>');
  expect(htmlOf('> '.repeat(9).concat('*a* <b>'))).toBe(`<p>${'&gt; '.repeat(9)}*a* &lt;b&gt;</p>`);
  expect(htmlOf('_a_'.repeat(2000))).toBe(`<p>${'_a_'.repeat(2000)}</p>`);
  expect(htmlOf('---------')).toBe('<hr />');
});
