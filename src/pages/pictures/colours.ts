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
const middle = '#cdd3d4';

/** The colour of a side, in favour and against from 1 (faint) to 5. */
export function sideColour(side: 'for' | 'against' | 'middle', shade: number): string {
  if (side === 'middle') return middle;
  return (side === 'for' ? inFavour : against)[shade - 1] ?? ink;
}
