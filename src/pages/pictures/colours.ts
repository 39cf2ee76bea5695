// Colours of pictures that are taken along: those of the page in daylight, as a file has no style of a page. Orange is
// against and blue in favour, told apart by all kinds of colour vision.
export const ink = '#16191a';
export const quiet = '#4d5658';
export const line = '#b1b4b6';
export const paper = '#fff';
export const wash = '#f0f4f4';
export const accent = '#00616b';
/** Between which places one could lie. */
export const range = '#adcdd0';

const inFavour = ['#c3d9ec', '#9cc2e0', '#6fa6d1', '#3c83b9', '#14598f'];
const against = ['#f6dcc2', '#efc298', '#e2a066', '#c9772f', '#a04e0b'];
const below = ['#d9dce6', '#bcc2d4', '#9aa2bd', '#767f9f', '#545d80'];
const middle = '#cdd3d4';

const sides = { for: inFavour, against, below };

/** The colour of a side, in favour, against and below the middle of a scale from 1 (faint) to 5. */
export function sideColour(side: keyof typeof sides | 'middle', shade: number): string {
  if (side === 'middle') return middle;
  return sides[side][shade - 1] ?? ink;
}
