/** `1st`, `2nd`, `11th`. */
export function ordinal(rank: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10];
  return `${rank}${ending ?? 'th'}`;
}
