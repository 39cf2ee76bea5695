// Words that a script completes: the page carries the sentence with these where a title or a number goes
// (browser/said.ts puts them in).

export const optionMark = '{option}';
export const placeMark = '{place}';
export const countMark = '{count}';
