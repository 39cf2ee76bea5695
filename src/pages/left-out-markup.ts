/** What micromark would read as HTML, an image, a heading or indented code: here it stays the text it is. */
export const leftOutMarkup: readonly string[] = [
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'headingAtx',
  'setextUnderline',
  'codeIndented',
];
