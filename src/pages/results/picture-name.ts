/** A picture of the page as a file; ids of the form hold no dot. */
export type PictureName =
  | 'ranking'
  | 'statements'
  | 'matrix'
  | 'dot-plot'
  | 'participation'
  | 'shift'
  | `priorities.${string}`
  | `choices.${string}`;
