// Breaking text into lines where nothing else does: an SVG file has no layout, and its reader's fonts are not known. So
// widths are estimated, on the wide side of the fonts that the file asks for.

/** Width of a character in parts of the size of its font. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;|!'’ \u00a0]/, 0.32],
  [/[frt()[\]/·-]/, 0.42],
  [/[mw]/, 0.95],
  [/[MW@%—…]/, 1],
  [/[A-Z0-9+−–=]/, 0.69],
  [/[\u0020-\u024f“”‘]/, 0.62],
];
/** Every other script. */
const widest = 1.05;
const boldness = 1.06;

/** Where a line may end: nowhere at a space that keeps words together. */
const breaks = /[^\S\u00a0]+/;
/** Pieces longer than this may be broken. */
const keptTogether = 28;

/** Pieces of a line, told apart by a dot that stays with what it follows. */
export function joined(pieces: readonly string[]): string {
  const kept = pieces.map((piece) => (piece.length > keptTogether ? piece : piece.replaceAll(' ', '\u00a0')));
  return kept.join('\u00a0· ');
}

export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** About how wide a text is. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let width = 0;
  for (const character of text) width += widths.find(([of]) => of.test(character))?.[1] ?? widest;
  return width * size * (bold ? boldness : 1);
}

/** A text in lines of at most so wide; a word that is wider is broken. */
export function linesOf(text: string, most: number, type: Type): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(breaks).filter((word) => word !== '');
  for (const word of words.flatMap((each) => brokenWord(each, most, type))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, type) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function brokenWord(word: string, most: number, type: Type): readonly string[] {
  if (widthOf(word, type) <= most) return [word];
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1)}${character}`;
    if (pieces.at(-1) !== '' && widthOf(longer, type) > most) pieces.push(character);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
